package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.Parse;
import disclosure.parser.document.ReadingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileFilesTest {

    private static final Path FOLDER = Sample.shared().resolve("corpus/adversarial");

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

        Duration most = ReadingLimits.DEFAULT.time().plusSeconds(5);
        assertThat(Duration.between(start, Instant.now())).isLessThan(most);
        assertThat(parse).isNotNull();
        if (parse.status() != Parse.Status.COMPLETE) {
            assertThat(parse.reason()).isNotBlank();
        }
    }
}
