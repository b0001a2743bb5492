package disclosure.crawler.feed.bse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers as others recorded them, where they lie beside the repository. */
class CapturedAnswersTest {

    private static final Path CAPTURED =
            Path.of(System.getProperty("repository.root", "..")).resolve("../shared/captured/cn");

    /** Every market layer is kept: the recordings are of the sister market too. */
    private static final BseList LIST = new BseList(URI.create("https://www.bse.cn"), null);

    @BeforeEach
    void needsTheRecordings() {
        assumeTrue(Files.isDirectory(CAPTURED), "no recorded answers at " + CAPTURED);
    }

    private static FeedAnswer read(String file) throws IOException {
        BseList.Asked asked =
                new BseList.Asked(
                        0, LocalDate.parse("2019-01-01"), LocalDate.parse("2026-12-31"), true);
        return LIST.read(Files.readAllBytes(CAPTURED.resolve(file)), asked, Instant.EPOCH);
    }

    @Test
    void readsTheLatestList() throws IOException {
        Page page = (Page) read("bse/ashare-hotpot__bse_announcement_page.json");
        assertThat(page.announcements()).hasSize(2);
        assertThat(page.total()).isEqualTo(1450);
        assertThat(page.last()).isFalse();
        assertThat(page.remarks()).isEmpty();
        assertThat(page.announcements())
                .allSatisfy(row -> assertThat(row.sourceId()).matches("[0-9a-f]{32}"))
                .allSatisfy(row -> assertThat(row.title()).doesNotContain("[").doesNotContain(":"));
    }

    @Test
    void readsTheEmptyListAndTheError() throws IOException {
        assertThat(((Page) read("bse/ashare-hotpot__bse_announcement_empty.json")).announcements())
                .isEmpty();
        assertThat(((Fault) read("bse/ashare-hotpot__bse_performance_param_error.json")).words())
                .contains("请求参数异常");
    }

    @Test
    void readsTheSisterMarketsLists() throws IOException {
        Page full = (Page) read("neeq/neeq_infoResult_listInfo_2019-10-11.json");
        assertThat(full.announcements()).hasSize(20);
        assertThat(full.announcements())
                .extracting(Announcement::standing)
                .contains(Standing.WITHDRAWN);
        Page jsonp = (Page) read("neeq/neeq_jsonp_2021-07-19_2.jsonp.txt");
        assertThat(jsonp.announcements()).hasSize(20);
        assertThat(jsonp.announcements())
                .allSatisfy(row -> assertThat(row.sourceId()).startsWith("/disclosure/"));
    }
}
