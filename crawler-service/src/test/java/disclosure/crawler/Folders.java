package disclosure.crawler;

import disclosure.local.testing.DeleteTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a service under test keeps its files; gone when it is closed. */
final class Folders implements AutoCloseable {

    private final Path root;

    Folders() {
        try {
            root = Files.createTempDirectory("crawler-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void into(Map<String, String> settings) {
        settings.put("disclosure.crawler.drift.directory", root.resolve("samples").toString());
        settings.put(
                "disclosure.crawler.documents.directory", root.resolve("documents").toString());
    }

    @Override
    public void close() {
        DeleteTree.of(root);
    }
}
