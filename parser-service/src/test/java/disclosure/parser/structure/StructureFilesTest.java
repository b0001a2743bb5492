package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureFilesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void printsOneLineForEachFileReadableOrNot(@TempDir Path folder) throws IOException {
        Path record = folder.resolve("记录.txt");
        Files.write(record, Sample.bytes("/records/numbered-sections.txt"));

        StructureFiles program =
                new StructureFiles(
                        Clock.fixed(Sample.NOW, ZoneOffset.UTC),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8));
        program.structure(record);
        program.structure(folder.resolve("absent.pdf"));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        Map<?, ?> read = json(lines.get(0));
        assertThat(read.get("file")).isEqualTo("记录.txt");
        assertThat(read.get("exchange")).isEqualTo("BSE");
        assertThat(read.get("ticker")).isEqualTo("830999");
        assertThat(read.get("publishedAt")).isEqualTo("2031-05-09T00:00:00+08:00");
        Map<?, ?> absent = json(lines.get(1));
        assertThat(String.valueOf(absent.get("parse")))
                .contains("BROKEN")
                .contains("cannot be opened");
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("absent.pdf");
    }

    @Test
    void takesTheTimeOfAcceptanceForThatOfPublication(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.txt");
        Files.write(report, Sample.bytes("/filings/html-8-k.txt"));

        new StructureFiles(
                        Clock.fixed(Sample.NOW, ZoneOffset.UTC),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .structure(report);

        Map<?, ?> read = json(out.toString(StandardCharsets.UTF_8));
        assertThat(read.get("exchange")).isEqualTo("SEC");
        assertThat(read.get("title")).isEqualTo("8-K HOLLOW LAKE INSTRUMENTS INC");
        assertThat(read.get("publishedAt")).isEqualTo("2031-03-04T16:31:07-05:00");
        assertThat(read.get("publishedPrecision")).isEqualTo("second");
    }

    private static Map<?, ?> json(String line) throws IOException {
        return EventJson.read(line.getBytes(StandardCharsets.UTF_8), Map.class);
    }
}
