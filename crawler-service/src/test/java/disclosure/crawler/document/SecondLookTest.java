package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.document.Downloader.Outcome;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What lies at a document's address later on. Each test has a source and a company of its own. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class SecondLookTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject FilingRegister register;
    @Inject DocumentQueue queue;
    @Inject DocumentRepository rows;
    @Inject Downloader downloader;
    @Inject SecondLook looks;

    private final String source = "look" + UUID.randomUUID().toString().substring(0, 8);
    private final Heard heard = new Heard();

    private Announcement row(String title) {
        return Announcement.draft("1", "SZSE")
                .issuer("T" + source, "样本甲")
                .title(title)
                .document(Link.to("https://exchange.example/1.pdf"))
                .published(Moment.parse("2026-11-20", ZONE))
                .done();
    }

    private List<Announced> seen(Announcement row) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Registered page =
                                    register.register(source, List.of(row), Instant.now(), false);
                            queue.enqueue(page);
                            return page.fresh();
                        });
    }

    private OneDocumentFeed downloaded(OneDocumentFeed feed) throws Exception {
        seen(row("年度报告"));
        downloader.next(feed, heard.outbox);
        feed.requests.clear();
        return feed;
    }

    /** The hour has passed. */
    private void due() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                rows.update(
                                        "lookAt = ?1 where source = ?2 and lookAt is not null",
                                        Instant.now(),
                                        source));
    }

    private Outcome look(OneDocumentFeed feed) throws Exception {
        due();
        return looks.next(feed, heard.outbox, heard.outbox);
    }

    private OneDocumentFeed feed(String content) {
        return new OneDocumentFeed(source, content);
    }

    @Test
    void tellsAReplacedDocumentAsAChangeOfTheKnownFilingWithBothHashes() throws Exception {
        OneDocumentFeed feed = downloaded(feed("first"));
        String before = Objects.requireNonNull(heard.documents().getLast().document()).sha256();

        look(feed.gives(() -> "second"));
        assertThat(heard.filings()).as("seen once is not enough").isEmpty();
        look(feed);

        Announced told = heard.filings().getLast();
        String after = Objects.requireNonNull(heard.documents().getLast().document()).sha256();
        assertThat(told.revision()).isEqualTo(2);
        assertThat(told.change())
                .isEqualTo(new Change(Change.Kind.DOCUMENT_REPLACED, before, after));
        assertThat(after).isNotEqualTo(before);
        assertThat(heard.documents().getLast().filing()).isEqualTo(told);
        assertThat(seen(row("年度报告"))).as("the list shows what it showed before").isEmpty();
    }

    @Test
    void asksWithWhatTheSiteSaidAndIsContentWithNothingNew() throws Exception {
        OneDocumentFeed feed = downloaded(feed("same").tagged("\"v1\""));

        look(feed.gives(() -> "never sent"));

        assertThat(feed.requests).singleElement().extracting(f -> f.etag()).isEqualTo("\"v1\"");
        assertThat(heard.filings()).isEmpty();
    }

    @Test
    void looksTwiceAndNoMore() throws Exception {
        OneDocumentFeed feed = downloaded(feed("same"));
        assertThat(look(feed)).isInstanceOf(Outcome.Done.class);
        assertThat(look(feed)).isInstanceOf(Outcome.Done.class);
        assertThat(look(feed)).isInstanceOf(Outcome.Idle.class);
        assertThat(heard.filings()).isEmpty();
    }

    @Test
    void aDocumentMadeAnewForEveryVisitorIsNotReplaced() throws Exception {
        AtomicInteger visitors = new AtomicInteger();
        OneDocumentFeed feed = downloaded(feed("stamp 0"));

        look(feed.gives(() -> "stamp " + visitors.incrementAndGet()));
        look(feed);

        assertThat(heard.filings()).isEmpty();
        assertThat(look(feed))
                .as("it says nothing, so it is left alone")
                .isInstanceOf(Outcome.Idle.class);
    }

    @Test
    void anotherDocumentForAMomentIsNoReplacement() throws Exception {
        OneDocumentFeed feed = downloaded(feed("first"));
        look(feed.gives(() -> "somebody else's"));
        look(feed.gives(() -> "first"));
        look(feed.gives(() -> "somebody else's"));
        assertThat(heard.filings()).isEmpty();
    }

    @Test
    void anErrorSaysNothingAboutTheDocumentWeHave() throws Exception {
        OneDocumentFeed feed = downloaded(feed("same"));
        look(feed.gives(() -> "an error").answers(404));
        assertThat(heard.filings()).isEmpty();
    }

    @Test
    void restsWhenTheSiteAsksForIt() throws Exception {
        OneDocumentFeed feed = downloaded(feed("same"));
        assertThat(look(feed.answers(429))).isInstanceOf(Outcome.Rest.class);
    }

    @Test
    void aRetitledFilingIsLookedAtOnce() throws Exception {
        OneDocumentFeed feed = downloaded(feed("first"));
        seen(row("年度报告全文"));
        look(feed.gives(() -> "second"));
        look(feed);
        assertThat(heard.filings()).extracting(Announced::revision).containsExactly(3);
        assertThat(heard.filings().getLast().title()).isEqualTo("年度报告全文");
    }
}
