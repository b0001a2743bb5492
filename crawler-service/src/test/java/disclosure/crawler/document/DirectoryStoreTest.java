package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends DocumentStoreContract {

    @TempDir Path folder;
    private DocumentStore store;

    @BeforeEach
    void make() {
        store = new DirectoryStore(folder.resolve("documents"));
    }

    @Override
    DocumentStore store() {
        return store;
    }

    @Override
    long stored(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void replacesAFileThatWasCutShort() throws Exception {
        DocumentStore.Kept kept = keep("abc");
        Files.writeString(
                folder.resolve("documents").resolve("ba").resolve("78").resolve(ABC), "a");
        keep("abc");
        assertThat(content(kept)).hasSize(3);
    }
}
