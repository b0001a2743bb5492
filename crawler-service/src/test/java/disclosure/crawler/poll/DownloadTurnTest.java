package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.document.Comparing;
import disclosure.crawler.document.DocumentConfig;
import disclosure.crawler.document.Downloader;
import disclosure.crawler.document.SecondLook;
import disclosure.crawler.document.UntoldDocuments;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import disclosure.crawler.filing.UntoldFilings;
import disclosure.crawler.outbox.Outbox;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pauses that a site asks for while documents wait. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class DownloadTurnTest {

    @Inject Leases leases;
    @Inject Intake intake;
    @Inject Downloader downloader;
    @Inject Comparing comparing;
    @Inject SecondLook secondLook;
    @Inject UntoldFilings untoldFilings;
    @Inject UntoldDocuments untoldDocuments;
    @Inject Clock clock;

    /** A site that gives out no document for an hour. */
    private static final class Closed extends ListsForTests {
        private final List<URI> asked = new ArrayList<>();

        Closed() {
            super(
                    "closed",
                    false,
                    search -> {
                        throw new UnsupportedOperationException("it is not searched");
                    });
        }

        @Override
        public Reply<Path> document(URI uri, Path file, long limit, @Nullable Freshness known) {
            asked.add(uri);
            try {
                Files.writeString(file, "later");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Reply.Received<>(
                    429, Duration.ofHours(1), file, Clock.systemUTC().instant(), Freshness.UNKNOWN);
        }
    }

    private FeedAnswer.Page twoFilings() {
        return new FeedAnswer.Page(
                Stream.of("1", "2")
                        .map(
                                id ->
                                        Announcement.draft(id, "BSE")
                                                .title("公告" + id)
                                                .document(Link.to("https://closed.example/" + id))
                                                .done())
                        .toList(),
                PageFacts.whole(2),
                clock.instant(),
                List.of());
    }

    @Test
    void noNewsEndsThem() throws Exception {
        Closed feed = new Closed();
        Lease lease = leases.acquire(feed.site(), "down", Duration.ofMinutes(5)).orElseThrow();
        intake.take(lease, feed.id(), twoFilings(), false);
        Outbox filings = untoldFilings.of(feed.id());
        Outbox documents = untoldDocuments.of(feed.id());
        BesideDownloads beside =
                new BesideDownloads(
                        comparing, secondLook, Configs.of(DocumentConfig.class, Map.of()), clock);
        DownloadTurn turn =
                new DownloadTurn(
                        feed, downloader, beside, filings, documents, Bells.of(new Stop()), clock);
        assertThat(turn.take()).isEqualTo(Duration.ofHours(1));

        // As the bell of a new filing makes it do.
        assertThat(turn.take()).isGreaterThan(Duration.ofMinutes(59));

        assertThat(feed.asked).hasSize(1);
    }
}
