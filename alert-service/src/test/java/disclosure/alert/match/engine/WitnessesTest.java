package disclosure.alert.match.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessesTest {

    private static final String MARGIN = "\0".repeat(Witnesses.FARTHEST);

    @ParameterizedTest
    @ValueSource(strings = {"减持", "减持股", "减持股份", "减持股份计划", "减持股份计划公告的"})
    void areThereWhereverTheTermStandsAndWhicheverPairItIsFiledUnder(String term) {
        for (int pair = 0; pair + 1 < term.length(); pair++) {
            assertThat(stand(term, pair, term, 0)).isOne();
            assertThat(stand(term, pair, "拟" + term + "。", 1)).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "减持股份, 0, 减持股权",
        "减持股份, 2, 增持股份",
        "减持股份, 1, 减持股权",
        "减持股份, 1, 增持股份",
        "减持股份数, 0, 减持股份比",
        "减持股份数, 3, 增持股份数",
    })
    void areMissingWhereOneOfTheFiveNearestCharactersIsAnother(String term, int pair, String text) {
        assertThat(stand(term, pair, text, 0)).isZero();
    }

    @Test
    void areMissingWhereTheTextEndsBeforeTheTerm() {
        assertThat(stand("减持股份", 0, "减持股", 0)).isZero();
        assertThat(stand("减持股份", 2, "股份", -2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "减持, 0, true",
        "减持股份数, 0, true",
        "减持股份数, 3, true",
        "减持股份计划公, 2, true",
        "减持股份计划公, 0, false",
        "减持股份计划公告, 2, false",
    })
    void sayItAllWhereTheTermIsNoLongerThanTheyReach(String term, int pair, boolean whole) {
        int[] witnesses = Witnesses.of(term, pair, false);

        assertThat((witnesses[0] & Witnesses.COMPARE) == 0).isEqualTo(whole);
    }

    @Test
    void neverSayItAllOfATermThatKnowsBorders() {
        assertThat(Witnesses.of("ai", 0, true)[0] & Witnesses.COMPARE).isOne();
    }

    /** 1 where the witnesses of a term are there, which begins at this place of the text. */
    private static int stand(String term, int pair, String text, int begin) {
        int[] witnesses = Witnesses.of(term, pair, false);
        char[] characters = (MARGIN + text + MARGIN).toCharArray();
        int at = Witnesses.FARTHEST + begin + pair;
        return Witnesses.stand(
                witnesses[0],
                witnesses[1],
                witnesses[2],
                Witnesses.near(characters, at),
                Witnesses.far(characters, at));
    }
}
