package disclosure.benchmarks.parse;

import java.io.IOException;
import java.nio.file.Path;

/** One way to get at a document. */
interface Way extends AutoCloseable {

    String name();

    /**
     * Reads the file.
     *
     * @throws IllegalStateException when it is refused
     */
    void read(Path file, byte[] bytes) throws IOException;

    @Override
    default void close() {}
}
