package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Officers and agreements of current reports, where the item states them plainly. */
class CurrentReportTest {

    private static final String OFFICERS =
            "5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers.";

    @Test
    void tellsWhoComesAndWhoGoes() {
        List<Map<String, String>> facts =
                facts(
                        OFFICERS,
                        "On March 3, 2031, Ruth B. Calder notified Alder Instruments, Inc. (the “Company”) of her decision to resign"
                                + " from her position as Chief Financial Officer, effective April 1, 2031. On March 5, 2031, the Board of"
                                + " Directors appointed Owen Marsh, age 47, to serve as Interim Chief Financial Officer and Treasurer,"
                                + " effective April 1, 2031. Mr. Marsh has served as the Company’s Controller since 2025.");

        assertThat(facts)
                .containsExactly(
                        Map.of(
                                "kind", "officer-change",
                                "person", "Ruth B. Calder",
                                "role", "Chief Financial Officer",
                                "event", "departed",
                                "date", "2031-04-01"),
                        Map.of(
                                "kind", "officer-change",
                                "person", "Owen Marsh",
                                "role", "Interim Chief Financial Officer and Treasurer",
                                "event", "appointed",
                                "date", "2031-04-01"));
    }

    @Test
    void completesAFamilyNameFromAnEarlierChange() {
        List<Map<String, String>> facts =
                facts(
                        OFFICERS,
                        "Dana L. Whitlock was elected as a director. Ms. Whitlock was appointed as Chairman. Ms. Orr was appointed as"
                                + " Secretary.");

        assertThat(facts)
                .extracting(fact -> fact.get("person"))
                .containsExactly("Dana L. Whitlock", "Dana L. Whitlock");
    }

    @Test
    void payAndOlderOfficesAreNoChange() {
        assertThat(
                        facts(
                                OFFICERS,
                                "On March 1, 2031, the Compensation Committee approved the base salary of Owen Marsh, Chief Executive"
                                        + " Officer. Mr. Marsh’s agreement as Chief Executive Officer was extended."))
                .isEmpty();
    }

    @Test
    void takesNoDayWhereASentenceNamesSeveral() {
        List<Map<String, String>> facts =
                facts(
                        OFFICERS,
                        "Ruth B. Calder resigned as Chief Financial Officer effective April 1, 2031 and Owen Marsh was appointed as"
                                + " Chief Financial Officer effective April 2, 2031.");

        assertThat(facts).isNotEmpty().allSatisfy(f -> assertThat(f).doesNotContainKey("date"));
    }

    @Test
    void findsBetweenWhomAnAgreementIs() {
        List<Map<String, String>> facts =
                facts(
                        "1.01 Entry into a Material Definitive Agreement.",
                        "On March 5, 2031, the Company entered into a Credit Agreement (the “Agreement”) by and between Alder"
                                + " Instruments, Inc. and Harbor National Bank, N.A. for $50 million. The Company also entered into a"
                                + " Supply Agreement with Quarry Metals LLC.");

        assertThat(facts)
                .contains(
                        Map.of(
                                "kind", "major-contract",
                                "event", "signed",
                                "project", "Credit Agreement",
                                "partyA", "Alder Instruments, Inc.",
                                "partyB", "Harbor National Bank, N.A."),
                        Map.of(
                                "kind", "major-contract",
                                "event", "signed",
                                "project", "Supply Agreement",
                                "partyB", "Quarry Metals LLC"));
    }

    private static List<Map<String, String>> facts(String item, String text) {
        String report =
                """
                UNITED STATES
                SECURITIES AND EXCHANGE COMMISSION
                Washington, D.C. 20549

                FORM 8-K

                CURRENT REPORT
                Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

                Date of Report (Date of earliest event reported): March 5, 2031

                Alder Instruments, Inc.
                (Exact name of registrant as specified in its charter)

                Item %s

                %s

                SIGNATURES

                Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.
                """
                        .formatted(item, text);
        List<Fact> facts = ReadFacts.facts("", report);
        Kinds.areKnown(facts);
        return facts.stream().map(ShareFactsTest::plain).toList();
    }
}
