package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SecFactsTest {

    private final List<Fact> form;

    SecFactsTest() throws IOException {
        form = Sample.read(Sample.bytes("/filings/form-4-a.xml")).filing().facts();
    }

    @Test
    void readsAPurchaseOfTwoOwnersWithTheRangeAndPlanOfItsFootnotes() {
        assertThat(form.getFirst().kind()).isEqualTo("share-increase");
        assertThat(values(form.getFirst()))
                .containsAllEntriesOf(
                        Map.of(
                                "holder", "Example Ann",
                                "jointHolders", "Ridge Fund LP",
                                "relationship", "director, officer",
                                "start", "2031-02-27",
                                "shares", "1250",
                                "averagePrice", "10.25",
                                "lowestPrice", "10.1",
                                "highestPrice", "10.4",
                                "tradingPlan", "true",
                                "amends", "2031-03-01"))
                .containsEntry("direct", "false")
                .containsEntry("nature", "By trust")
                .containsEntry("heldAfter", "9000");
    }

    @Test
    void leavesOutAPriceThatOnlyAFootnoteTells() {
        assertThat(form.get(1).kind()).isEqualTo("share-reduction");
        assertThat(values(form.get(1)))
                .containsEntry("shares", "40")
                .doesNotContainKeys("averagePrice", "lowestPrice", "tradingPlan");
    }

    @Test
    void doesNotTakeTheSaleOfAnOptionForASaleOfShares() {
        assertThat(form.get(2).kind()).isEqualTo("insider-transaction");
        assertThat(values(form.get(2)))
                .containsEntry("price", "0")
                .containsEntry("exercisePrice", "12.5")
                .containsEntry("underlyingShares", "700")
                .doesNotContainKey("exercisable");
        assertThat(form).hasSize(3);
    }

    @Test
    void readsTypedCoverPagesOfAGroup() {
        List<Fact> facts =
                schedule(
                        page("Ridge Fund LP", "0", "7.25%", "PN")
                                + page("Ann", "none", "7.3", "IN"));

        assertThat(facts).extracting(Fact::kind).containsOnly("beneficial-ownership").hasSize(2);
        assertThat(values(facts.getFirst()))
                .containsAllEntriesOf(
                        Map.of(
                                "holder", "Ridge Fund LP",
                                "soleVoting", "0",
                                "sharedVoting", "1200500",
                                "shares", "1200500",
                                "ratio", "0.0725",
                                "group", "true",
                                "holderType", "PN",
                                "asOf", "2031-03-02"));
        assertThat(values(facts.getLast()))
                .containsEntry("soleVoting", "0")
                .containsEntry("ratio", "0.073");
    }

    @Test
    void takesNoRowsNumberForAnEmptyRowsValue() {
        List<Fact> facts = schedule(page("Ridge Fund LP", "", "7.25%", "PN"));

        assertThat(values(facts.getFirst()))
                .doesNotContainKey("soleVoting")
                .containsEntry("sharedVoting", "1200500");
    }

    @Test
    void joinsTheCellsThatATypedFormTears() {
        String text =
                """
                <SEC-DOCUMENT>x
                CONFORMED SUBMISSION TYPE: 4
                <DOCUMENT>
                <TYPE>4
                <TEXT>
                1. Name and Address of Reporting Person
                   Example, Ann
                6. Relationship ( ) Director (X) Officer (give title below)

                 Table I -- Non-Derivative Securities Acquired or Disposed of |

                ______________________________________________________________|

                Common Sto|3/15/9|S   | |1,200   |D|$20.50 |8,000 |D |      |

                ck        |9     |    | |        | |       |      |  |      |

                - ------------------------------------------------------------|

                Common    |      |    | |        | |       |300   |I |Trust |

                ______________________________________________________________|

                </TEXT>
                </DOCUMENT>
                """;

        List<Fact> facts = Sample.read(text.getBytes(StandardCharsets.UTF_8)).filing().facts();

        assertThat(facts)
                .extracting(Fact::kind)
                .containsExactly("share-reduction", "insider-holding");
        assertThat(values(facts.getFirst()))
                .containsEntry("security", "Common Stock")
                .containsEntry("start", "1999-03-15")
                .containsEntry("shares", "1200")
                .containsEntry("averagePrice", "20.5")
                .containsEntry("heldAfter", "8000")
                .containsEntry("relationship", "officer");
        assertThat(values(facts.getLast())).containsEntry("held", "300");
    }

    private static String page(String name, String sole, String percent, String type) {
        return """
        1. NAME OF REPORTING PERSON
        S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON
        %s
        2. CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP (a) [X] (b) [ ]
        5 SOLE VOTING POWER
        %s
        6 SHARED VOTING POWER
        1,200,500
        7 SOLE DISPOSITIVE POWER
        -0-
        8 SHARED DISPOSITIVE POWER
        1,200,500
        9 AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
        1,200,500
        11 PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)
        %s
        12 TYPE OF REPORTING PERSON
        %s

        """
                .formatted(name, sole, percent, type);
    }

    private static List<Fact> schedule(String pages) {
        String text =
                """
                <SEC-DOCUMENT>x
                CONFORMED SUBMISSION TYPE: SC 13G
                <DOCUMENT>
                <TYPE>SC 13G
                <TEXT>
                HOLLOW LAKE INSTRUMENTS INC

                (Name of Issuer)

                March 2, 2031

                (Date of Event Which Requires Filing of this Statement)

                """
                        + pages
                        + "</TEXT>\n</DOCUMENT>\n";
        return Sample.read(text.getBytes(StandardCharsets.UTF_8)).filing().facts();
    }

    private static Map<String, String> values(Fact fact) {
        return fact.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
    }

    private static String value(FactField field) {
        return switch (field.value()) {
            case FactValue.Quantity q -> q.number().toPlainString();
            case FactValue.Day d -> d.day().toString();
            case FactValue.Truth t -> String.valueOf(t.holds());
            case FactValue.Words w -> w.words();
        };
    }
}
