package disclosure.crawler.feed.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Leads;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.HostBudget;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the latest releases end, and what lies at the place of a paper and is none. */
class HkexFeedTest {

    private static final String FOLDER = "/listedco/listconews/sehk/2026/1120/";
    private static final String HINT =
            "<html><body><p>This document is published in the Chinese section.</p></body></html>";

    @TempDir Path folder;

    private final ExchangeServer server = new ExchangeServer();
    private final HkexFeed feed =
            new HkexFeed(
                    "sehk",
                    Configs.of(
                            HkexConfig.class,
                            Map.of(
                                    "disclosure.crawler.feeds.hkex.base-url",
                                    server.uri().toString())),
                    new Visitors(
                            Configs.of(FetchConfig.class, Map.of()),
                            new HostBudget(Duration.ZERO),
                            Clock.systemUTC(),
                            (id, list, body, answer) -> {}));

    @AfterEach
    void close() {
        feed.close();
        server.close();
    }

    private URI at(String path) {
        return URI.create(server.uri() + path);
    }

    private Leads leads(String page) throws Exception {
        Path file = Files.writeString(folder.resolve("page.htm"), page);
        return feed.leads("hkex-11900001", at(FOLDER + "2026112000001.htm"), file);
    }

    /** Chinese lists of the last seven days, one file each. */
    private void chineseLists(String... rows) {
        for (int i = 0; i < rows.length; i++) {
            String list =
                    "{\"genDate\":\"1\",\"maxNumOfFile\":%d,\"newsInfoLst\":[%s]}"
                            .formatted(rows.length, rows[i]);
            server.on(
                    "/ncms/json/eds/lcisehk7relsdc_%d.json".formatted(i + 1),
                    any -> Answer.text(list));
        }
    }

    private static String row(String id, String extension, String file) {
        return "{\"newsId\":%s,\"ext\":\"%s\",\"webPath\":\"%s\"}"
                .formatted(id, extension, FOLDER + file);
    }

    /** Files of latest releases; behind the last one the site has nothing. */
    private void latest(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            String file =
                    """
                    {"genDate":"1","maxNumOfFile":%d,"newsInfoLst":[{"newsId":%s,"title":"Notice",
                    "webPath":"%s1.pdf","relTime":"20/11/2026 16:30","stock":[{"sc":"09751","sn":"X"}]}]}"""
                            .formatted(ids.length, ids[i], FOLDER);
            server.on(
                    "/ncms/json/eds/lcisehk1relsde_%d.json".formatted(i + 1),
                    any -> Answer.text(file));
        }
    }

    @Test
    void theLastOfItsFilesIsTheLastPage() throws Exception {
        latest("11900021", "11900020");
        assertThat(feed.latest(0))
                .isInstanceOfSatisfying(Page.class, page -> assertThat(page.last()).isFalse());
        assertThat(feed.latest(1))
                .isInstanceOfSatisfying(Page.class, page -> assertThat(page.last()).isTrue());
    }

    @Test
    void anIndexLeadsToItsFilesInItsOrder() throws Exception {
        Leads leads =
                leads(
                        """
                        <html><head><title>Contents</title></head><body><a href="/index.htm">Home</a>
                        <a href="2026112000001_1.pdf">Circular</a><br/>
                        <a href="2026112000001_2.PDF">Notice of meeting</a>
                        <a href="2026112000001_1.pdf">(again)</a>
                        <a href="https://other.example/listedco/x.pdf">elsewhere</a></body></html>""");
        assertThat(leads)
                .isEqualTo(
                        new Leads.To(
                                List.of(
                                        new Link(
                                                at(FOLDER + "2026112000001_1.pdf").toString(),
                                                "Circular"),
                                        new Link(
                                                at(FOLDER + "2026112000001_2.PDF").toString(),
                                                "Notice of meeting"))));
    }

    @Test
    void aHintAtTheOtherLanguageLeadsToItsPaper() throws Exception {
        chineseLists(row("11900009", "pdf", "9_c.pdf"), row("11900001", "pdf", "2_c.pdf"));
        assertThat(leads(HINT))
                .isEqualTo(new Leads.To(List.of(Link.to(at(FOLDER + "2_c.pdf").toString()))));
    }

    @Test
    void aHintIsNoDocumentWhileTheOtherListDoesNotShowThePaper() throws Exception {
        chineseLists(row("11900001", "htm", "2_c.htm"));
        assertThat(leads(HINT)).isInstanceOf(Leads.NotYet.class);
        server.on("/ncms/json/eds/lcisehk7relsdc_1.json", any -> Answer.status(503));
        assertThat(leads(HINT)).isInstanceOf(Leads.NotYet.class);
    }

    @Test
    void aPaperThatIsAPageIsThePaper() throws Exception {
        String words = "The board of the English company announces its results. ".repeat(60);
        assertThat(leads("<html><body><p>" + words + "<a href=\"x.pdf\">x</a></p></body></html>"))
                .isEqualTo(new Leads.Nowhere());
        assertThat(leads("<html><body><p>Monthly return: no change.</p></body></html>"))
                .isEqualTo(new Leads.Nowhere());
    }
}
