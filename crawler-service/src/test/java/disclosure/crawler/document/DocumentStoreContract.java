package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.crawler.document.DocumentStore.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store holds to. Each test keeps bytes of its own, so a store may be used by all. */
abstract class DocumentStoreContract {

    /** SHA-256 of "abc", FIPS 180-2. */
    static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    abstract DocumentStore store();

    /** How many documents are there under that hash, whole or not. */
    abstract long stored(String sha256) throws IOException;

    final Path draft(byte[] bytes) throws IOException {
        Path draft = store().draft();
        Files.write(draft, bytes);
        return draft;
    }

    final Kept keep(String text) throws IOException {
        return store().keep(draft(text.getBytes(StandardCharsets.UTF_8)));
    }

    final byte[] content(Kept kept) throws IOException {
        try (InputStream in = store().open(kept)) {
            return in.readAllBytes();
        }
    }

    static byte[] random(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void keepsBytesUnderTheirHash() throws Exception {
        Path draft = draft("abc".getBytes(StandardCharsets.UTF_8));
        Kept kept = store().keep(draft);
        assertThat(kept).isEqualTo(new Kept(ABC, 3));
        assertThat(store().find(ABC)).contains(kept);
        assertThat(content(kept)).asString().isEqualTo("abc");
        assertThat(draft).doesNotExist();
    }

    @Test
    void keepsTheSameBytesOnceAndLeavesNoDraft() throws Exception {
        Kept first = keep("twice the same");
        Path draft = draft("twice the same".getBytes(StandardCharsets.UTF_8));
        assertThat(store().keep(draft)).isEqualTo(first);
        assertThat(draft).doesNotExist();
        assertThat(stored(first.sha256())).isEqualTo(1);
    }

    @Test
    void keepsWhatManyBringAtOnce() throws Exception {
        byte[] bytes = random(1, 300_000);
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Kept>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                Path draft = draft(bytes);
                all.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    return store().keep(draft);
                                }));
            }
        }
        for (Future<Kept> one : all) {
            assertThat(content(one.get())).isEqualTo(bytes);
        }
        assertThat(stored(all.getFirst().get().sha256())).isEqualTo(1);
    }

    @Test
    void keepsALargeDocument() throws Exception {
        byte[] bytes = random(2, 20_000_000);
        assertThat(content(store().keep(draft(bytes)))).isEqualTo(bytes);
    }

    @Test
    void readsAPart() throws Exception {
        Kept kept = keep("0123456789");
        assertThat(store().read(kept, 0, 4)).asString().isEqualTo("0123");
        assertThat(store().read(kept, 8, 4)).asString().isEqualTo("89");
        assertThat(store().read(kept, 10, 4)).isEmpty();
        assertThat(store().read(kept, 99, 4)).isEmpty();
    }

    @Test
    void letsAReaderLeaveEarly() throws Exception {
        Kept kept = store().keep(draft(random(3, 5_000_000)));
        try (InputStream in = store().open(kept)) {
            assertThat(in.readNBytes(10)).hasSize(10);
        }
        assertThat(content(kept)).hasSize(5_000_000);
    }

    @Test
    void keepsAnEmptyDocument() throws Exception {
        Kept kept = keep("");
        assertThat(content(kept)).isEmpty();
        assertThat(store().read(kept, 0, 10)).isEmpty();
    }

    @Test
    void doesNotFindWhatIsNotThere() throws Exception {
        Kept missing = new Kept("0".repeat(64), 1);
        assertThat(store().find(missing.sha256())).isEmpty();
        assertThatThrownBy(() -> content(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().read(missing, 0, 1))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void showsNothingOfADocumentWhoseKeepingWasInterrupted() throws Exception {
        Path draft = draft(random(4, 1_000_000));
        Kept whole = Kept.of(draft);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> store().keep(draft)).isInstanceOf(IOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(store().find(whole.sha256())).isEmpty();
        assertThat(store().keep(draft)).isEqualTo(whole);
        assertThat(content(whole)).hasSize(1_000_000);
    }
}
