package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest {

    /** SHA-256 of "abc", FIPS 180-2. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path folder;
    private DirectoryStore store;

    @BeforeEach
    void make() {
        store = new DirectoryStore(folder.resolve("documents"));
    }

    private DocumentStore.Kept keep(String text) throws Exception {
        Path draft = store.draft();
        Files.writeString(draft, text);
        return store.keep(draft);
    }

    @Test
    void keepsBytesUnderTheirHash() throws Exception {
        DocumentStore.Kept kept = keep("abc");
        assertThat(kept).isEqualTo(new DocumentStore.Kept(ABC, 3));
        assertThat(store.find(ABC)).contains(kept);
        try (InputStream in = store.open(kept)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("abc");
        }
        assertThat(store.find("0".repeat(64))).isEmpty();
    }

    @Test
    void keepsTheSameBytesOnceAndLeavesNoDraft() throws Exception {
        keep("abc");
        keep("abc");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void replacesAFileThatWasCutShort() throws Exception {
        DocumentStore.Kept kept = keep("abc");
        Files.writeString(
                folder.resolve("documents").resolve("ba").resolve("78").resolve(ABC), "a");
        keep("abc");
        try (InputStream in = store.open(kept)) {
            assertThat(in.readAllBytes()).hasSize(3);
        }
    }
}
