package disclosure.parser.extract.sections;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Parse;
import disclosure.events.Section;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadDocument;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.document.html.HtmlReader;
import disclosure.parser.document.submission.SubmissionReader;
import disclosure.parser.document.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportItemsTest {

    private static final String COVER = "<p>FORM 8-K</p><p>CURRENT REPORT</p>";
    private static final String SIGNED =
            "<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of"
                    + " 1934, the registrant has duly caused this report to be signed.</p>";

    private final DocumentReader reader =
            new DocumentReader(
                    ReadingLimits.DEFAULT,
                    Map.of(
                            MediaType.HTML, new HtmlReader(),
                            MediaType.TEXT, new TextReader(),
                            MediaType.SUBMISSION, new SubmissionReader()));

    @Test
    void endsAnItemWhereTheNextBeginsAndTheLastAtTheSignatures() {
        List<Section> items =
                items(
                        "<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p>"
                                + "<p>Sales rose.</p><p><b>Item 9.01 Financial Statements and"
                                + " Exhibits.</b></p><p>99.1 Release</p>");

        assertThat(items).extracting(Section::item).containsExactly("2.02", "9.01");
        assertThat(items.getFirst().text())
                .isEqualTo("Item 2.02 Results of Operations and Financial Condition.\nSales rose.");
        assertThat(items.getLast().text())
                .isEqualTo("Item 9.01 Financial Statements and Exhibits.\n99.1 Release");
    }

    @Test
    void readsAHeadingSplitOverCellsLinesAndBoldSpans() {
        List<Section> items =
                items(
                        "<table><tr><td><b>It</b><b>em&nbsp;</b>5.<b>02</b></td><td>&#160;</td>"
                                + "<td>Departure of Directors</td></tr></table><p>She left.</p>"
                                + "<p>Item<br>8.01<br>Other Events</p><p>Snow fell.</p>");

        assertThat(items).extracting(Section::item).containsExactly("5.02", "8.01");
        assertThat(items.getFirst().heading()).isEqualTo("Item 5.02 Departure of Directors");
        assertThat(items.getLast().text()).isEqualTo("Item\n8.01\nOther Events\nSnow fell.");
    }

    @Test
    void takesNoReferenceForAHeading() {
        List<Section> items =
                items(
                        "<p>Item 1.01 Entry into a Material Definitive Agreement.</p>"
                                + "<p>Item 2.03 of this report is incorporated by reference, as is</p>"
                                + "<p>Item 3.02, and the words under</p><p>Item 8.01 Other Events</p>"
                                + "<p>&#147;Item 7.01. Regulation FD Disclosure,&#148; says more.</p>"
                                + "<p>Item 404(a) of Regulation S-K and Item 601 were heeded.</p>");

        assertThat(items).extracting(Section::item).containsExactly("1.01");
    }

    @Test
    void takesNoEntryOfAContentsListForAnItem() {
        List<Section> linked =
                items(
                        "<table><tr><td><a href='#1'>Item 8.01 Other Events</a></td><td>2</td></tr>"
                                + "<tr><td><a href='#2'>Forward-looking statements and risks that"
                                + " were named in earlier reports</a></td></tr></table><p><a"
                                + " name='1'></a>Item 8.01 Other Events</p><p>Snow fell.</p>");
        List<Section> printed =
                items(
                        "<p>Item 7.01 Regulation FD Disclosure 2</p><p>Item 8.01 Other Events 3</p>"
                                + "<p>Signatures 4</p><p>Item 7.01 Regulation FD Disclosure</p>"
                                + "<p>We spoke.</p><p>Item 8.01 Other Events</p><p>Snow fell.</p>");

        assertThat(linked)
                .extracting(Section::text)
                .containsExactly("Item 8.01 Other Events\nSnow fell.");
        assertThat(printed)
                .extracting(Section::text)
                .containsExactly(
                        "Item 7.01 Regulation FD Disclosure\nWe spoke.",
                        "Item 8.01 Other Events\nSnow fell.");
    }

    @Test
    void keepsAnItemWhoseHeadingLeadsBackToTheContents() {
        assertThat(items("<p><a href='#toc'>Item 8.01 Other Events</a></p><p>Snow fell.</p>"))
                .extracting(Section::item)
                .containsExactly("8.01");
    }

    @Test
    void findsTheItemsOfTheOldNumbering() {
        List<Section> items =
                items(
                        "<p>Item 5. Other Events. On March 3 snow fell.</p><p>ITEM 12 - RESULTS OF"
                                + " OPERATIONS AND FINANCIAL CONDITION</p><p>Sales rose.</p>"
                                + "<p>Item 7(c). Exhibits</p><p>Exhibit 99</p>");

        assertThat(items).extracting(Section::item).containsExactly("5", "12", "7");
        assertThat(items.getFirst().heading()).isEqualTo("Item 5. Other Events.");
    }

    @Test
    void givesBothItemsOfOneHeadingTheSameText() {
        List<Section> items =
                items(
                        "<p>Items 2.02 and 7.01. Results of Operations; Regulation FD.</p><p>Up.</p>");

        assertThat(items).extracting(Section::item).containsExactly("2.02", "7.01");
        assertThat(items.getFirst().text()).isEqualTo(items.getLast().text()).endsWith("Up.");
    }

    @Test
    void leavesPageNumbersAndGroupHeadingsOutOfTheItemBefore() {
        List<Section> items =
                items(
                        "<p>Item 7.01 Regulation FD Disclosure</p><p>We spoke.</p>"
                                + "<p align='center'>2</p><hr><p>Section 8 - Other Events</p>"
                                + "<p>Item 8.01 Other Events</p><p>Snow fell.</p>"
                                + "<div style='text-align:center'>- 3 -</div>");

        assertThat(items)
                .extracting(Section::text)
                .containsExactly(
                        "Item 7.01 Regulation FD Disclosure\nWe spoke.",
                        "Item 8.01 Other Events\nSnow fell.");
    }

    @Test
    void looksForItemsInNoOtherForm() {
        String annual = "<html><p>FORM 10-K</p><p>ANNUAL REPORT</p><p>Item 1. Business</p></html>";

        assertThat(Sections.in(text(annual))).extracting(Section::item).containsOnlyNulls();
    }

    @Test
    void pointsIntoTheTextWithEveryOffset() {
        DocumentText text =
                text("<html>" + COVER + "<p>Item 8.01 Other Events</p><p>Snow.</p>" + SIGNED);

        for (Section section : Sections.in(text)) {
            String stands = text.text().substring(section.offset());
            assertThat(stands).startsWith(Objects.requireNonNull(section.heading()));
        }
    }

    private List<Section> items(String body) {
        return Sections.in(text("<html>" + COVER + body + SIGNED + "</html>")).stream()
                .filter(section -> section.item() != null)
                .toList();
    }

    private DocumentText text(String html) {
        ReadDocument read = reader.read(html.getBytes(StandardCharsets.UTF_8));
        assertThat(read.status()).isEqualTo(Parse.Status.COMPLETE);
        return read.text();
    }
}
