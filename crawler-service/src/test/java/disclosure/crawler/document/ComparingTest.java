package disclosure.crawler.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.document.Downloader.Outcome;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.events.Announced;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two sources whose titles agree. Each test has two sources of its own. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class ComparingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject FilingRegister register;
    @Inject DocumentQueue queue;
    @Inject Downloader downloader;
    @Inject Comparing comparing;
    @Inject EntityManager database;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String exchange = "exchange" + run;
    private final String mirror = "mirror" + run;
    private final Heard heard = new Heard();

    private List<Announced> seen(String source, String id, String title, boolean silent) {
        Announcement row =
                Announcement.draft(id, "SZSE")
                        .issuer("300" + run.substring(0, 5), "样本乙")
                        .title(title)
                        .document(Link.to("https://exchange.example/" + source + "/" + id + ".pdf"))
                        .published(Moment.parse("2026-11-20", ZONE))
                        .done();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Registered page =
                                    register.register(source, List.of(row), Instant.now(), silent);
                            queue.enqueue(page);
                            return page.fresh();
                        });
    }

    private void first(String id, String title, String content) throws Exception {
        seen(exchange, id, title, false);
        downloader.next(new OneDocumentFeed(exchange, content), heard.outbox);
    }

    private Outcome second(String id, String title, String content) throws Exception {
        assertThat(seen(mirror, id, title, false)).isEmpty();
        return compare(content);
    }

    /** The minute has passed. */
    private Outcome compareAgain(String content) throws Exception {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                database.createNativeQuery(
                                                "update crawler.sighting set compare_at = now()"
                                                        + " where source = ?1"
                                                        + " and compare_at is not null")
                                        .setParameter(1, mirror)
                                        .executeUpdate());
        return compare(content);
    }

    private Outcome compare(String content) throws Exception {
        return comparing.next(new OneDocumentFeed(mirror, content), heard.outbox, heard.outbox);
    }

    private static ValidatableResponse sightings(String filingId) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", "fund-a", "filings:read"))
                .get("/api/sightings/" + filingId)
                .then()
                .statusCode(200);
    }

    @Test
    void theSameBytesConfirmWhatATitleJoined() throws Exception {
        first("1", "关于回购的公告", "one");
        second("m1", "关于回购的公告", "one");
        sightings(exchange + "-1")
                .body("joinedBy", equalTo(List.of("first", "title")))
                .body("[1].agreement", equalTo("confirmed"))
                .body("[1].sha256", hasSize64());
    }

    @Test
    void aDayIsShownAsTheExchangeHasIt() throws Exception {
        first("1", "关于回购的公告", "one");

        sightings(exchange + "-1")
                .body("[0].publishedAt", equalTo("2026-11-20T00:00:00+08:00"))
                .body("[0].precision", equalTo("day"));
    }

    private static org.hamcrest.Matcher<String> hasSize64() {
        return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{64}");
    }

    @Test
    void otherBytesOfAMirrorThatIsNotKnownToGiveTheSameAreADoubtAndNoNews() throws Exception {
        first("1", "关于回购的公告", "one");
        second("m1", "关于回购的公告", "one, stamped");
        sightings(exchange + "-1").body("[1].agreement", equalTo("unchecked"));
        compareAgain("one, stamped");
        sightings(exchange + "-1")
                .body("", hasSize(2))
                .body("[1].agreement", equalTo("doubtful"))
                .body("[1].sha256", hasSize64());
        assertThat(heard.filings()).isEmpty();
    }

    @Test
    void otherBytesOfSourcesThatElseAgreeAreAFilingOfItsOwn() throws Exception {
        for (int i = 1; i <= 5; i++) {
            first("" + i, "公告" + i, "content " + i);
            second("m" + i, "公告" + i, "content " + i);
        }
        first("6", "关于减持的公告", "of one shareholder");
        second("m6", "关于减持的公告", "of another shareholder");
        assertThat(heard.filings()).as("seen once is not enough").isEmpty();
        compareAgain("of another shareholder");

        Announced parted = heard.filings().getLast();
        assertThat(parted.filingId()).isEqualTo(mirror + "-m6");
        assertThat(parted.revision()).isEqualTo(1);
        assertThat(parted.silent()).isFalse();
        assertThat(heard.documents().getLast().filing()).isEqualTo(parted);
        sightings(exchange + "-6")
                .body("filingId", equalTo(List.of(exchange + "-6", mirror + "-m6")))
                .body("[1].agreement", equalTo("doubtful"));
        sightings(mirror + "-m6")
                .body("filingId", equalTo(List.of(mirror + "-m6", exchange + "-6")));
        assertThat(seen(mirror, "m6", "关于减持的公告", false)).as("told once").isEmpty();
    }

    @Test
    void twoDisclosuresOfOneTitleThatWereTakenForEachOtherAreBothKnown() throws Exception {
        for (int i = 1; i <= 5; i++) {
            first("" + i, "公告" + i, "content " + i);
            second("m" + i, "公告" + i, "content " + i);
        }
        first("6", "关于减持的公告", "of one shareholder");
        first("7", "关于减持的公告", "of another shareholder");
        second("m7", "关于减持的公告", "of another shareholder");
        second("m6", "关于减持的公告", "of one shareholder");
        assertThat(heard.filings()).isEmpty();
        sightings(exchange + "-6").body("[1].agreement", equalTo("confirmed"));
        sightings(exchange + "-7").body("[1].agreement", equalTo("confirmed"));
    }

    @Test
    void aDocumentThatArrivedDamagedIsNoDoubt() throws Exception {
        first("1", "关于回购的公告", "one");
        second("m1", "关于回购的公告", "on");
        compareAgain("one");
        sightings(exchange + "-1").body("[1].agreement", equalTo("confirmed"));
    }

    @Test
    void waitsForTheDocumentItIsHeldAgainst() throws Exception {
        seen(exchange, "1", "关于回购的公告", false);
        assertThat(second("m1", "关于回购的公告", "one")).isInstanceOf(Outcome.Done.class);
        sightings(exchange + "-1").body("[1].agreement", equalTo("unchecked"));
        assertThat(compare("one")).as("not before a while").isInstanceOf(Outcome.Idle.class);
    }

    @Test
    void leavesWhatWasThereBeforeWeWatchedUnasked() throws Exception {
        seen(exchange, "1", "关于回购的公告", true);
        seen(mirror, "m1", "关于回购的公告", true);
        assertThat(compare("one")).isInstanceOf(Outcome.Idle.class);
        sightings(exchange + "-1").body("[1].agreement", equalTo(null));
    }

    @Test
    void theSameBytesUnderAnotherTitleAreShownAsRelated() throws Exception {
        first("1", "2026年年度报告", "report of " + run);
        assertThat(seen(mirror, "m1", "年报全文", false)).hasSize(1);
        downloader.next(new OneDocumentFeed(mirror, "report of " + run), heard.outbox);
        for (String filing : List.of(exchange + "-1", mirror + "-m1")) {
            sightings(filing).body("filingId", hasSize(2)).body("filingId[0]", equalTo(filing));
        }
        sightings(mirror + "-m1").body("[0].agreement", equalTo("confirmed"));
        assertThat(seen(mirror, "m2", "另一份公告", false)).hasSize(1);
        downloader.next(new OneDocumentFeed(mirror, "something else"), heard.outbox);
        sightings(mirror + "-m2").body("[0].agreement", not(equalTo("confirmed")));
    }
}
