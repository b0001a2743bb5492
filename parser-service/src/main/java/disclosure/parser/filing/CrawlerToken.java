package disclosure.parser.filing;

import java.io.IOException;
import java.util.Optional;

/** What the crawler knows this service by. */
@FunctionalInterface
interface CrawlerToken {

    /**
     * A bearer token that holds now; empty where none is configured.
     *
     * @throws IOException when it cannot be had at the moment
     */
    Optional<String> now() throws IOException;
}
