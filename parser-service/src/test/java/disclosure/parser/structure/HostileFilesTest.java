package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.Parse;
import disclosure.parser.document.ReadingLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of hostile file has its own status; {@code hostile-statuses.tsv} has them by file name.
 * A file that is not in there must still get one in time.
 */
class HostileFilesTest {

    private static final Path FOLDER = Sample.shared().resolve("corpus/adversarial");

    private static final Map<String, Parse.Status> EXPECTED = expected();

    private static Map<String, Parse.Status> expected() {
        try {
            return new String(Sample.bytes("/hostile-statuses.tsv"), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .collect(
                            Collectors.toMap(
                                    pair -> pair[0], pair -> Parse.Status.valueOf(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> givesEveryHostileFileAStatusInTime() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the hostile files are not here: " + FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Instant start = Instant.now();

        Parse parse = Sample.read(bytes).filing().parse();

        Duration most = ReadingLimits.DEFAULT.time().multipliedBy(4);
        assertThat(Duration.between(start, Instant.now())).isLessThan(most);
        assertThat(parse).isNotNull();
        Parse.Status expected = EXPECTED.get(file.getFileName().toString());
        if (expected != null) {
            assertThat(parse.status()).as("%s", parse.reason()).isEqualTo(expected);
        }
        if (parse.status() != Parse.Status.COMPLETE) {
            assertThat(parse.reason()).isNotBlank();
        }
    }
}
