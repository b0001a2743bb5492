package disclosure.benchmarks.parse;

import java.io.IOException;
import java.nio.file.Path;

/** One way to get at a document. */
interface Way extends AutoCloseable {

    String name();

    /** Reads the file; how it ends is of no interest here. */
    void read(Path file, byte[] bytes) throws IOException;

    @Override
    default void close() {}
}
