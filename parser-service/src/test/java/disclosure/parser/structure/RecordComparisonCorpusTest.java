package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Comparison;
import disclosure.parser.extract.comparison.RecordComparison;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consecutive records of one issuer, compared by hand before they were compared here. */
class RecordComparisonCorpusTest {

    /**
     * Numbers are those of the records. 4 of the first pair asks for the plan of another project
     * than 4 did before; 4 of the second pair asks about another line of business in the words of 7
     * before; 6 of the second pair asks for an incentive plan and is answered like 8 before, on the
     * repurchase it needs. None of the pairs changes a figure.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260121|20260129|通富微电|2 3 4 5|2 3 4 5 6|1<1 6<7",
                "2022年2月22日|2022年2月24日|高澜股份|2 3 4 5 8 9 10 11 12|1 3 4 6 7|1<2 6<8 7<5",
                "20240902|20240906|珂玛科技|3 4 5|3 5|6<6 7<2",
                "20240423|20240509|新易盛|1 5 6 9 11 12|6 7 8 9 11 12|7<13 8<2"
            })
    void readsTwoRecordsLikeAPerson(
            String before, String now, String issuer, String asked, String dropped, String again) {
        Comparison comparison =
                Objects.requireNonNull(
                        RecordComparison.of(
                                RecordCorpus.filing(record(issuer, before)),
                                RecordCorpus.filing(record(issuer, now))));

        assertThat(comparison.newQuestions()).as("new").isEqualTo(numbers(asked));
        assertThat(comparison.droppedQuestions()).as("dropped").isEqualTo(numbers(dropped));
        assertThat(comparison.repeated().stream().map(p -> p.number() + "<" + p.previousNumber()))
                .as("repeated")
                .containsExactly(again.split(" ", -1));
        assertThat(comparison.changedFigures()).as("figures").isEmpty();
    }

    private static Path record(String issuer, String day) {
        return RecordCorpus.records().stream()
                .filter(file -> RecordCorpus.name(file).contains(day))
                .filter(file -> RecordCorpus.name(file).startsWith(issuer))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no record of " + issuer));
    }

    private static List<Integer> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
