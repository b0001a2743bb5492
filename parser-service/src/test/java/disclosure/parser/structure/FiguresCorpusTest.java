package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.Amount;
import disclosure.events.Percentage;
import disclosure.events.StatedDate;
import disclosure.events.StructuredFiling;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Amounts, percentages and dates of real documents. */
class FiguresCorpusTest {

    private static final Path CORPUS = Sample.shared().resolve("corpus");

    /** Figures a person read, in tab-separated columns; an empty cell is not compared. */
    private static final String READ = "/figures/read-by-hand.tsv";

    @Test
    void printsEveryFigureAndDateAsItStandsInTheText() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        int figures = 0;
        for (Path file : files()) {
            Structured structured = RecordCorpus.read(file);
            if (structured.text() == null) {
                continue;
            }
            String text = structured.text().text();
            StructuredFiling filing = structured.filing();
            for (Amount amount : filing.amounts()) {
                assertStands(text, amount.offset(), amount.text(), file);
            }
            for (Percentage percentage : filing.percentages()) {
                assertStands(text, percentage.offset(), percentage.text(), file);
            }
            for (StatedDate date : filing.dates()) {
                assertStands(text, date.offset(), date.text(), file);
            }
            figures += filing.amounts().size() + filing.percentages().size();
        }
        assertThat(figures).isGreaterThan(5_000);
    }

    @Test
    void readsWhatAPersonRead() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        List<String> wrong = new ArrayList<>();
        List<String[]> expected = expected();
        for (String[] row : expected) {
            StructuredFiling filing = RecordCorpus.filing(CORPUS.resolve(row[0]));
            if (Stream.concat(
                            filing.amounts().stream().map(FiguresCorpusTest::row),
                            filing.percentages().stream().map(FiguresCorpusTest::row))
                    .noneMatch(found -> agrees(row, found))) {
                wrong.add(String.join(" ", row));
            }
        }
        System.out.printf(
                "figures read by hand: %d, found so: %d%n",
                expected.size(), expected.size() - wrong.size());
        assertThat(expected).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).as("missed").hasSizeLessThanOrEqualTo(expected.size() / 20);
    }

    private static boolean agrees(String[] expected, String[] found) {
        for (int i = 1; i < expected.length; i++) {
            String wanted = expected[i].strip();
            boolean same =
                    wanted.isEmpty()
                            || (wanted.equals("-") && found[i].isEmpty())
                            || wanted.equals(found[i])
                            || sameNumber(wanted, found[i]);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(String one, String other) {
        boolean numbers = one.matches("-?[\\d.]+") && other.matches("-?[\\d.]+");
        return numbers && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    /** value, upper, unit, metric, change on the year, bound, period. */
    private static String[] row(Amount amount) {
        return new String[] {
            "",
            amount.value().toPlainString(),
            words(amount.upperValue()),
            words(amount.currency()),
            words(amount.metric()),
            words(amount.yearOnYear()),
            words(amount.bound()),
            words(amount.period())
        };
    }

    /** The same; the unit is that of a percentage, the change what it is measured against. */
    private static String[] row(Percentage percentage) {
        return new String[] {
            "",
            percentage.value().toPlainString(),
            words(percentage.upperValue()),
            percentage.points() ? "points" : "%",
            words(percentage.metric()),
            words(percentage.changeAgainst()),
            words(percentage.bound()),
            words(percentage.period())
        };
    }

    private static String words(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static List<String[]> expected() throws IOException {
        String rows = new String(Sample.bytes(READ), StandardCharsets.UTF_8);
        return rows.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder :
                List.of(
                        "announce_html_fddc",
                        "announce_md_sse",
                        "announce_pdf_misc",
                        "ir_szse",
                        "periodic_szse",
                        "sec")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                files.filter(Files::isRegularFile).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private static void assertStands(String text, int offset, String printed, Path file) {
        int at = offset;
        for (int i = 0; i < printed.length(); i++, at++) {
            while (text.charAt(at) == '\n') {
                at++;
            }
            if (text.charAt(at) != printed.charAt(i)) {
                assertThat(text.substring(offset, Math.min(text.length(), offset + 40)))
                        .as("%s at %d", Objects.toString(file.getFileName()), offset)
                        .startsWith(printed);
            }
        }
    }
}
