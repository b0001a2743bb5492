package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Parse;
import disclosure.events.Section;
import disclosure.events.Submission;
import disclosure.events.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private final Structured typed = Sample.read(Sample.bytes("/filings/typed-8-k.txt"));
    private final Structured html = Sample.read(Sample.bytes("/filings/html-8-k.txt"));

    SubmissionTest() throws IOException {}

    @Test
    void readsTheHeaderWithTheTimeOfNewYork() {
        assertThat(html.filing().submission())
                .isEqualTo(
                        new Submission(
                                "8-K",
                                "HOLLOW LAKE INSTRUMENTS INC",
                                "0001999999",
                                "0001999999-31-000123",
                                OffsetDateTime.parse("2031-03-04T16:31:07-05:00"),
                                LocalDate.of(2031, 3, 3),
                                List.of("5.02", "7.01", "9.01")));
        assertThat(html.filing().number()).isEqualTo("0001999999-31-000123");
    }

    @Test
    void namesTheItemsOfAnOldHeaderThatLeavesThemBlank() {
        assertThat(Objects.requireNonNull(typed.filing().submission()).items())
                .containsExactly("2", "7");
    }

    @Test
    void readsTheHeaderThatTheFeedRunsTogether() {
        String feed =
                "<SUBMISSION>\n<ACCESSION-NUMBER>0001999999-31-000124<TYPE>4<PERIOD>20310228"
                        + "<REPORTING-OWNER><OWNER-DATA><CONFORMED-NAME>Example Ann<CIK>0001888888"
                        + "</OWNER-DATA></REPORTING-OWNER><ISSUER><COMPANY-DATA><CONFORMED-NAME>HOLLOW"
                        + " LAKE<CIK>0001999999</COMPANY-DATA></ISSUER>\n<DOCUMENT><TYPE>4<TEXT>\nAnn"
                        + " Example bought shares.\n</TEXT></DOCUMENT></SUBMISSION>";

        Submission submission = Sample.read(bytes(feed)).filing().submission();

        assertThat(submission)
                .isEqualTo(
                        new Submission(
                                "4",
                                "HOLLOW LAKE",
                                "0001999999",
                                "0001999999-31-000124",
                                null,
                                LocalDate.of(2031, 2, 28),
                                List.of()));
    }

    @Test
    void joinsTypedLinesOverPagesAndLeavesTheirNumbersOut() {
        assertThat(items(typed)).extracting(Section::item).containsExactly("2", "7");
        assertThat(items(typed).getFirst().text())
                .startsWith("Item 2. Acquisition or Disposition of Assets.")
                .contains("bought the assets of Ridge Optics & Sons. The price")
                .endsWith("the notes are held by the sellers until they fall due.");
        assertThat(items(typed).getLast().text())
                .endsWith("Exhibit 99 - Press release dated March 11, 1999");
        assertThat(items(typed).getLast().page()).isEqualTo(3);
    }

    @Test
    void keepsExhibitsInTheTextButPicturesAndDataOut() {
        assertThat(text(typed)).contains("This line of the press release").doesNotContain("M_]C_");
        assertThat(text(html)).doesNotContain("machine words");
    }

    @Test
    void findsTheItemsInTablesThatOnlyPlaceText() {
        assertThat(items(html)).extracting(Section::item).containsExactly("5.02", "7.01", "9.01");
        assertThat(items(html).getFirst().heading())
                .isEqualTo(
                        "Item 5.02 Departure of Directors or Certain Officers; Election of Directors.");
        assertThat(items(html).getFirst().text()).endsWith("Bo Sample $1,100 $1,150");
        assertThat(items(html).getLast().text()).endsWith("99.1 Press release");
    }

    @Test
    void readsADataTableWithItsSignsAndHeadingsInPlace() {
        assertThat(html.filing().tables())
                .containsExactly(
                        new Table(
                                1,
                                List.of("", "2030", "2031"),
                                List.of(
                                        List.of("Ann Example", "$1,200", "$(300)"),
                                        List.of("Bo Sample", "$1,100", "$1,150"))));
    }

    @Test
    void readsAnOwnershipFormAsNamesAndValues() throws IOException {
        Structured form = Sample.read(Sample.bytes("/filings/form-4.xml"));

        assertThat(text(form))
                .contains("issuerName: HOLLOW LAKE INSTRUMENTS INC")
                .contains("securityTitle: Common Stock")
                .contains("transactionShares: 1250")
                .contains("footnote F1: Bought & held.");
        assertThat(Objects.requireNonNull(form.filing().submission()).period())
                .isEqualTo("2031-02-28");
    }

    @Test
    void refusesXmlThatDeclaresEntities() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + "<a>&b;</a>";

        Parse parse = Sample.parse(Sample.read(bytes(bomb)));

        assertThat(parse.status()).isEqualTo(Parse.Status.BROKEN);
        assertThat(parse.reason()).contains("entities");
    }

    @Test
    void readsOnlySoDeepIntoNestedXml() {
        String deep =
                "<?xml version=\"1.0\"?>" + "<a>".repeat(10_000) + "x" + "</a>".repeat(10_000);

        assertThat(Sample.parse(Sample.read(bytes(deep))).status()).isEqualTo(Parse.Status.PARTIAL);
    }

    @Test
    void readsASubmissionThatBreaksOff() {
        String whole =
                "<SEC-DOCUMENT>x\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 8.01 Other Events\n\nSnow";

        for (int end = 15; end <= whole.length(); end++) {
            assertThat(Sample.read(bytes(whole.substring(0, end))).filing().parse()).isNotNull();
        }
    }

    private static List<Section> items(Structured filing) {
        return filing.filing().sections().stream().filter(s -> s.item() != null).toList();
    }

    private static String text(Structured filing) {
        return Objects.requireNonNull(filing.text()).text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
