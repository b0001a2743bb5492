package disclosure.parser.extract.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.CategoryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Titles of real filings, some labelled by hand, some by the exchange. */
class TitleCorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("repository.root", ".."))
                    .toAbsolutePath()
                    .normalize()
                    .resolveSibling("shared/corpus");

    private static final double RIGHT = 0.97;
    private static final double AGREED = 0.9;
    private static final double SILENT = 0.02;

    @Test
    void judgesTitlesAsTheOnesWhoLabelledThem() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String[]> rows = rows("gold/titles.tsv");

        for (String[] row : rows) {
            String code = judged(row[1]).map(CategoryCode::code).orElse("other");
            if (!List.of(row).subList(2, row.length).contains(code)) {
                missed.add(row[1] + " is " + row[2] + ", not " + code);
            }
        }

        double share = 1 - missed.size() / (double) rows.size();
        System.out.printf("titles labelled by hand: %d, right %.4f%n", rows.size(), share);
        assertThat(share).as("missed: %s", missed).isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void agreesWithTheExchangeOnTheTitlesItLabelled() throws IOException {
        List<String> differing = new ArrayList<>();
        int labelled = 0;

        for (String[] row : rows("titles/cninfo_titles.tsv")) {
            Optional<CategoryCode> given = row.length < 5 ? Optional.empty() : exchange(row[4]);
            if (given.isPresent()) {
                labelled++;
                if (!judged(row[2]).equals(given)) {
                    differing.add(row[2] + " is " + given.get() + " to the exchange");
                }
            }
        }

        double share = 1 - differing.size() / (double) labelled;
        System.out.printf("titles labelled by CNINFO: %d, agreed %.4f%n", labelled, share);
        assertThat(share).as("differing: %s", differing).isGreaterThanOrEqualTo(AGREED);
    }

    @Test
    void isSeldomSilent() throws IOException {
        List<String[]> rows = rows("titles/cninfo_titles.tsv");

        List<String> silent =
                rows.stream().map(row -> row[2]).filter(title -> judged(title).isEmpty()).toList();

        assertThat(silent.size() / (double) rows.size())
                .as("silent on: %s", silent)
                .isLessThanOrEqualTo(SILENT);
    }

    private static Optional<CategoryCode> judged(String title) {
        return CategoryFromTitle.of(title);
    }

    private static Optional<CategoryCode> exchange(String codes) {
        return MainlandCodes.SHAPE.matcher(codes).matches()
                ? MainlandCodes.of(codes)
                : Optional.empty();
    }

    private static List<String[]> rows(String file) throws IOException {
        Path path = CORPUS.resolve(file);
        assumeTrue(Files.isRegularFile(path), "the titles are not here: " + path);
        return Files.readAllLines(path).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("code\t"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
