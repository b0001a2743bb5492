package disclosure.crawler.feed.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import org.junit.jupiter.api.Test;

class EdgarIndexReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new EdgarIndexReader();
    }

    @Override
    protected String whole() {
        return """
        Description:           Daily Index of EDGAR Dissemination Feed
        Last Data Received:    Nov 20, 2026

        CIK|Company Name|Form Type|Date Filed|File Name
        --------------------------------------------------------------------------------
        9000002|SAMPLE WORKS|4|20261120|edgar/data/9000002/0009000001-26-000004.txt
        9000001|DOE JANE|4|20261120|edgar/data/9000001/0009000001-26-000004.txt
        """;
    }

    @Test
    void makesOneAnnouncementOfAllFilers() {
        Announcement row = only(whole());
        assertThat(row.issuerNames()).containsExactly("SAMPLE WORKS", "DOE JANE");
        assertThat(row.precision()).isEqualTo(Precision.DAY);
        assertThat(row.documentUrl())
                .isEqualTo(
                        "https://www.sec.gov/Archives/edgar/data/9000002/0009000001-26-000004.txt");
    }

    @Test
    void readsColumnsOfFixedWidthEvenWhereANameIsTooLong() {
        String fixed =
                """
                Form Type   Company Name                  CIK         Date Filed  File Name
                ---------------------------------------------------------------------------
                1-A POS     DELHI SAMPLE CORP             927719      20261120    edgar/data/927719/0001010549-26-000033.txt
                8-K         A NAME THAT IS MUCH LONGER THAN THE COLUMN 12345       2026-11-20  edgar/data/12345/0000012345-26-000001.txt
                """;
        assertThat(page(fixed).announcements())
                .extracting(Announcement::feedCategory)
                .containsExactly("1-A POS", "8-K");
        assertThat(page(fixed).announcements().getLast().shortName())
                .isEqualTo("A NAME THAT IS MUCH LONGER THAN THE COLUMN");
    }

    @Test
    void takesAHeaderWithoutRowsForAnEmptyDay() {
        String empty = whole().substring(0, whole().lastIndexOf("-\n") + 2);
        assertThat(page(empty).announcements()).isEmpty();
    }

    @Override
    @Test
    protected void survivesTruncationAnywhere() {
        // A line that breaks off has no file name; the index itself has no end to miss.
        assertThat(page(whole().substring(0, whole().length() - 30)).announcements()).hasSize(1);
    }
}
