package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Filing;

/** One way to find the rules that a filing matches. */
interface Contestant extends AutoCloseable {

    /** How many rules match. */
    int match(Filing filing);

    @Override
    default void close() {}
}
