package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import disclosure.events.Document;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.reading.Outcome;
import disclosure.parser.reading.ReaderProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Damaged files, read as the service reads: in a process of its own with the memory that is
 * configured. {@code ./dev test -Dmutations=10000} is the long run, {@code -Dmutations.first=2001}
 * goes on where another one ended; a failure names the seed to repeat.
 */
class MutationsTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 300);
    private static final long FIRST = Long.getLong("mutations.first", 1);
    private static final long LARGEST = 200_000;
    private static final ReadingLimits LIMITS =
            new ReadingLimits(200, 200_000, 8L * 1024 * 1024, Duration.ofSeconds(20));

    /** Reading and understanding together. */
    private static final Duration MOST = LIMITS.time().multipliedBy(2);

    private static final List<String> OWN =
            List.of(
                    "/records/numbered-sections.txt",
                    "/records/table-rows.txt",
                    "/filings/form-4.xml",
                    "/filings/html-8-k.txt",
                    "/filings/typed-8-k.txt");

    /** What {@code disclosure.parser.reading.memory} is when nobody sets it. */
    private static final long MEMORY = 384L * 1024 * 1024;

    private final ReaderProcesses readers = new ReaderProcesses(LIMITS, MEMORY, 1);

    @AfterEach
    void end() {
        readers.close();
    }

    @Test
    void givesEveryDamagedFileAnOutcomeWithinItsTimeAndMemory() throws IOException {
        List<byte[]> files = files();
        for (long seed = FIRST; seed < FIRST + MUTATIONS; seed++) {
            Random choice = new Random(-seed);
            byte[] file = files.get(choice.nextInt(files.size()));
            byte[] other = files.get(choice.nextInt(files.size()));
            check(seed, new Mutation(seed).of(file, other));
        }
    }

    private void check(long seed, byte[] bytes) throws IOException {
        long start = System.nanoTime();
        Document document = new Document("00", "", bytes.length, null);
        Outcome outcome = readers.read(Sample.ANNOUNCED, Papers.of(document, bytes));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).as("time of seed %d, %s", seed, outcome).isLessThan(MOST);
        switch (outcome) {
            // The process ends by itself where reading throws or the memory does not do.
            case Outcome.Ended ended -> fail("seed %d: %s", seed, ended);
            case Outcome.Read(Structured read) -> check(seed, read);
        }
    }

    private static void check(long seed, Structured read) {
        // Threads of their own turn these into an outcome; they are faults all the same.
        assertThat(String.valueOf(Sample.parse(read).reason()))
                .as("outcome of seed %d", seed)
                .doesNotContain("memory", "took longer", "finding its facts");
        if (read.text() != null) {
            assertThat(read.text().text().length())
                    .as("text of seed %d", seed)
                    .isLessThanOrEqualTo(LIMITS.characters());
        }
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String own : OWN) {
            files.add(Sample.bytes(own));
        }
        Path corpus = Sample.shared().resolve("corpus");
        for (String kind : List.of("adversarial", "ir_szse", "announce_html_fddc", "sec")) {
            if (Files.isDirectory(corpus.resolve(kind))) {
                try (Stream<Path> all = Files.walk(corpus.resolve(kind))) {
                    for (Path file : all.filter(MutationsTest::isSmall).sorted().toList()) {
                        files.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return files;
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            return false;
        }
    }
}
