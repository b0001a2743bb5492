package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question with its answer has no file at its platform. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class AnnouncementsThatAreAllTest {

    @Inject Feeds feeds;
    @Inject FilingRegister register;
    @Inject DocumentQueue queue;
    @Inject DocumentStore store;
    @Inject SiteTurns turns;
    @Inject DocumentConfig config;
    @Inject DocumentRepository rows;
    @Inject UntoldDocuments untold;

    @Transactional
    void registered() {
        Announcement question =
                Announcement.draft("900", "SSE")
                        .issuer("600999", "青禾样本")
                        .title("扩产如何？")
                        .category("investor-question")
                        .text("问：扩产如何？\n答：进展顺利。")
                        .published(Moment.parse("2026-11-20 09:00", ZoneOffset.UTC))
                        .done();
        Registered registered = register.register("snsqa", List.of(question), Instant.EPOCH, false);
        queue.enqueue(registered);
    }

    @Transactional
    DocumentRow row() {
        return rows.find("filingId", "snsqa-900").firstResult();
    }

    @Test
    void becomeDocumentsThemselves() throws IOException, InterruptedException {
        registered();
        Downloader downloader =
                new Downloader(queue, store, turns, config, java.time.Clock.systemUTC());
        downloader.next(feeds.find("snsqa").orElseThrow(), untold.of("snsqa"));
        DocumentRow row = row();
        assertThat(row.mediaType).isEqualTo("text/plain");
        String hash = row.sha256 == null ? "" : row.sha256;
        Path kept = config.directory().resolve(DocumentStore.Kept.path(hash));
        assertThat(Files.readString(kept, StandardCharsets.UTF_8)).isEqualTo("问：扩产如何？\n答：进展顺利。");
    }
}
