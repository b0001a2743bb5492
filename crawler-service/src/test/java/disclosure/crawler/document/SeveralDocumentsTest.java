package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.Parse;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Notices with annexes. Each test has a source and a company of its own. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class SeveralDocumentsTest {

    private static final String SITE = "https://exchange.example/";

    /** An archive, which is refused at the first sight. */
    private static final String ARCHIVE = "Rar!";

    @Inject FilingRegister register;
    @Inject DocumentQueue queue;
    @Inject DocumentRepository rows;
    @Inject Downloader downloader;
    @Inject SecondLook looks;

    private final String source = "annex" + UUID.randomUUID().toString().substring(0, 8);
    private final Heard heard = new Heard();
    private final OneDocumentFeed feed =
            new OneDocumentFeed(source, "main")
                    .at(SITE + "1-1.pdf", "%PDF-1.4 first annex")
                    .at(SITE + "1-2.pdf", "%PDF-1.4 second annex");

    private Announcement.Draft row(String id, int annexes) {
        Announcement.Draft row =
                Announcement.draft(id, "SSE")
                        .issuer("T" + source, "样本甲")
                        .title("年度报告" + id)
                        .document(Link.to(SITE + id + ".pdf"))
                        .published(Moment.parse("2026-11-20", ZoneId.of("Asia/Shanghai")));
        IntStream.rangeClosed(1, annexes)
                .forEach(i -> row.document(new Link(SITE + id + "-" + i + ".pdf", "附件" + i)));
        return row;
    }

    private List<Announced> seen(Announcement.Draft... page) {
        List<Announcement> announcements =
                List.of(page).stream().map(Announcement.Draft::done).toList();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Registered registered =
                                    register.register(source, announcements, Instant.now(), false);
                            queue.enqueue(registered);
                            return registered.fresh();
                        });
    }

    private void download(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            downloader.next(feed, heard.outbox);
        }
    }

    private List<DocumentRow> untold() {
        return QuarkusTransaction.requiringNew().call(() -> rows.untold(source, 10));
    }

    @Test
    void areToldOnceWhenTheLastOfThemIsThere() throws Exception {
        seen(row("1", 2));
        download(2);
        assertThat(heard.documents()).as("one is still to come").isEmpty();
        assertThat(untold()).isEmpty();

        download(1);

        DocumentStored told = heard.documents().getFirst();
        assertThat(heard.documents()).hasSize(1);
        assertThat(told.document()).isNotNull();
        assertThat(told.further()).extracting(Document::name).containsExactly("附件1", "附件2");
        assertThat(told.further()).extracting(Document::bytes).containsExactly(20L, 21L);
        assertThat(told.missing()).isEmpty();
        assertThat(untold()).as("an outbox entry for the relay").hasSize(1);
    }

    @Test
    void aFilingOfOneFileWaitsForNoAnnexOfAnother() throws Exception {
        seen(row("2", 0), row("1", 2));
        download(2);
        assertThat(heard.documents())
                .extracting(told -> told.filing().filingId())
                .containsExactly(source + "-2");
        assertThat(feed.asked).containsExactlyInAnyOrder(SITE + "1.pdf", SITE + "2.pdf");
    }

    @Test
    void anAnnexThatIsRefusedIsNamedAndTheOthersAreThere() throws Exception {
        feed.at(SITE + "1-1.pdf", ARCHIVE);
        seen(row("1", 2));
        download(3);

        DocumentStored told = heard.documents().getFirst();
        assertThat(told.document()).isNotNull();
        assertThat(told.further()).extracting(Document::name).containsExactly("附件2");
        assertThat(told.missing())
                .containsExactly(
                        new DocumentStored.Missing(
                                "附件1",
                                new DocumentStored.Refusal(
                                        Parse.Status.UNSUPPORTED, "the document is an archive")));
    }

    @Test
    void anAnnexThatDoesNotComeIsGivenUpSoonerThanAMainDocument() throws Exception {
        feed.without(SITE + "1-1.pdf");
        seen(row("1", 2));
        download(4);

        DocumentStored told = heard.documents().getFirst();
        assertThat(feed.asked).filteredOn(url -> url.endsWith("1-1.pdf")).hasSize(2);
        assertThat(told.document()).isNotNull();
        assertThat(told.missing()).extracting(DocumentStored.Missing::name).containsExactly("附件1");
    }

    @Test
    void aMainDocumentThatIsRefusedLeavesTheAnnexes() throws Exception {
        feed.at(SITE + "1.pdf", ARCHIVE);
        seen(row("1", 1));
        download(2);

        DocumentStored told = heard.documents().getFirst();
        assertThat(told.document()).isNull();
        assertThat(told.refusal()).isNotNull();
        assertThat(told.further()).hasSize(1);
    }

    @Test
    void ofTooManyTheFirstOnesAreFetchedAndTheRestIsSaidToBeMissing() throws Exception {
        seen(row("1", 24));
        download(30);

        DocumentStored told = heard.documents().getFirst();
        assertThat(feed.asked).hasSize(20);
        assertThat(told.further()).hasSize(19);
        assertThat(told.missing())
                .extracting(DocumentStored.Missing::name)
                .containsExactly("5 further files");
    }

    @Test
    void picturesAndDataForMachinesAreNoFurtherDocuments() throws Exception {
        seen(
                row("1", 0)
                        .document(Link.to(SITE + "1.zip"))
                        .document(Link.to(SITE + "logo.PNG?size=2"))
                        .document(new Link(SITE + "attachment?id=7", "Webcast.mp4")));
        download(2);

        DocumentStored told = heard.documents().getFirst();
        assertThat(feed.asked).containsExactly(SITE + "1.pdf");
        assertThat(told.further()).isEmpty();
        assertThat(told.missing()).isEmpty();
    }

    @Test
    void aWithdrawnFilingKeepsAllItsDocuments() throws Exception {
        seen(row("1", 2));
        download(3);
        feed.asked.clear();

        seen(row("1", 0).standing(Standing.WITHDRAWN, "（已取消）"));

        List<DocumentRow> told = untold();
        assertThat(told).extracting(row -> row.revision).containsExactly(1, 2);
        assertThat(QuarkusTransaction.requiringNew().call(() -> rows.files(source + "-1", 2)))
                .extracting(row -> row.state)
                .containsOnly(DocumentRow.State.STORED)
                .hasSize(3);
        download(1);
        assertThat(feed.asked).isEmpty();
    }

    @Test
    void anAnnexThatIsAddedLaterIsAChangeOfTheFiling() throws Exception {
        seen(row("1", 1));
        download(2);
        assertThat(seen(row("1", 1))).as("nothing new").isEmpty();

        List<Announced> changed = seen(row("1", 2));
        download(3);

        assertThat(changed)
                .singleElement()
                .extracting(Announced::change)
                .isEqualTo(
                        new Change(
                                Change.Kind.DOCUMENT_REPLACED,
                                "/1.pdf, /1-1.pdf",
                                "/1.pdf, /1-1.pdf, /1-2.pdf"));
        assertThat(heard.documents().getLast().further()).hasSize(2);
        assertThat(seen(row("1", 1))).as("one that is not shown any more").isEmpty();
    }

    @Test
    void anAnnexThatIsReplacedAtItsAddressIsAChangeAndTheOthersStay() throws Exception {
        seen(row("1", 2));
        download(3);
        DocumentStored before = heard.documents().getLast();
        feed.at(SITE + "1-2.pdf", "%PDF-1.4 another annex");

        for (int look = 0; look < 4; look++) {
            lookAt("1-2.pdf");
        }

        DocumentStored after = heard.documents().getLast();
        assertThat(heard.documents()).hasSize(2);
        assertThat(after.filing().revision()).isEqualTo(2);
        assertThat(Objects.requireNonNull(after.filing().change()).kind())
                .isEqualTo(Change.Kind.DOCUMENT_REPLACED);
        assertThat(after.document()).isEqualTo(before.document());
        assertThat(after.further().getFirst()).isEqualTo(before.further().getFirst());
        assertThat(after.further().getLast()).isNotEqualTo(before.further().getLast());
        assertThat(after.further().getLast().name()).isEqualTo("附件2");
    }

    private void lookAt(String file) throws Exception {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                rows.update(
                                        "lookAt = ?1 where source = ?2 and url = ?3"
                                                + " and lookAt is not null",
                                        Instant.now(),
                                        source,
                                        SITE + file));
        looks.next(feed, heard.outbox, heard.outbox);
    }

    @Test
    void aRevisionThatCameBeforeTheLastFileTellsForBoth() throws Exception {
        seen(row("1", 1));
        download(1);

        seen(row("1", 1).title("年度报告全文"));
        assertThat(untold()).isEmpty();
        download(1);

        assertThat(heard.documents())
                .singleElement()
                .matches(told -> told.filing().revision() == 2 && told.further().size() == 1);
        assertThat(feed.asked).containsExactly(SITE + "1.pdf", SITE + "1-1.pdf");
    }
}
