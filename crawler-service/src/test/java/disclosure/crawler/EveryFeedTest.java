package disclosure.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.fetch.Reply;
import disclosure.local.testing.DeleteTree;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every feed against an exchange that speaks its protocol. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(value = AllMarketsForTests.class, restrictToAnnotatedClass = true)
class EveryFeedTest {

    @Inject Feeds feeds;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bse",
                "neeq",
                "cninfo",
                "sse",
                "szse",
                "hkex",
                "edgar",
                "tdnet",
                "irm",
                "irmqa",
                "sns",
                "snsqa",
                "p5w",
                "newsroom",
                "dart",
                "dartrss",
                "edinet",
                "nordic"
            })
    void givesPagesUntilTheLastOneAndItsDocuments(String id)
            throws InterruptedException, IOException {
        Feed feed = feeds.find(id).orElseThrow();
        Map<String, Announcement> seen = new LinkedHashMap<>();
        for (int number = 0; number < 60; number++) {
            FeedAnswer answer = feed.latest(number);
            assertThat(answer).as("page %d", number).isInstanceOf(Page.class);
            Page page = (Page) answer;
            assertThat(page.remarks()).allMatch(remark -> remark.contains("and no more"));
            page.announcements().forEach(row -> seen.put(row.sourceId(), row));
            if (page.last()) {
                break;
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(seen.values())
                .allSatisfy(row -> assertThat(row.title()).isNotBlank())
                .allSatisfy(row -> assertThat(row.publishedAt()).isNotNull());
        // The newest may not be there yet.
        for (Announcement row :
                List.copyOf(seen.values()).reversed().subList(0, Math.min(3, seen.size()))) {
            if (row.documentUrl() != null) {
                assertDocument(feed, row.documentUrl());
            }
        }
    }

    private void assertDocument(Feed feed, String url) throws InterruptedException, IOException {
        Path folder = Files.createTempDirectory("every-feed");
        try {
            Path file = folder.resolve("document");
            Reply<Path> reply = feed.document(URI.create(url), file, 10_000_000, null);
            assertThat(reply).as(url).isInstanceOf(Reply.Received.class);
            assertThat(((Reply.Received<Path>) reply).status()).as(url).isEqualTo(200);
            assertThat(Files.size(file)).isGreaterThan(10);
        } finally {
            DeleteTree.of(folder);
        }
    }
}
