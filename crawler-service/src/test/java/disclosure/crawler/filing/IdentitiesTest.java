package disclosure.crawler.filing;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.Moment;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Security;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One disclosure, several sources. Every test has a company of its own. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class IdentitiesTest {

    private static final Instant SEEN = Instant.parse("2026-11-20T01:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject FilingRegister register;
    @Inject SightingRepository sightings;

    private static Announcement.Draft draft(String id, String ticker, String title, String day) {
        return Announcement.draft(id, "SZSE")
                .issuer(ticker, "样本" + ticker)
                .title(title)
                .published(Moment.parse(day, ZONE));
    }

    private static Announcement row(String id, String ticker, String title, String day) {
        return draft(id, ticker, title, day).done();
    }

    @Transactional
    List<Announced> seen(String source, Announcement... page) {
        return register.register(source, List.of(page), SEEN, false).fresh();
    }

    @Transactional
    List<Announced> seenAt(Instant at, boolean silent, String source, Announcement row) {
        return register.register(source, List.of(row), at, silent).fresh();
    }

    @Transactional
    List<String> sourcesOf(String filingId) {
        return sightings.of(filingId).stream().map(row -> row.source).toList();
    }

    @Test
    void isOneFilingWithAllItsSightingsWhereSourcesShareAnId() {
        Announcement there =
                draft("7001", "300701", "关于回购的公告", "2026-11-20").sharedId("cninfo:7001").done();
        Announcement here =
                draft("x7001", "300701", "样本300701：回购公告", "2026-11-20")
                        .sharedId("cninfo:7001")
                        .done();
        assertThat(seen("szsetest", there)).hasSize(1);
        assertThat(seen("cninfotest", here)).isEmpty();
        assertThat(sourcesOf("szsetest-7001")).containsExactly("szsetest", "cninfotest");
    }

    @Test
    void isOneFilingWhereIssuerTitleAndDayAreTheSame() {
        assertThat(seen("szsetest", row("7011", "300702", "关于回购的公告", "2026-11-20"))).hasSize(1);
        assertThat(seen("cninfotest", row("7012", "300702", "样本300702：关于回购的公告", "2026-11-21")))
                .isEmpty();
        assertThat(seen("ssetest", row("7013", "300702", "关于回购的公告", "2026-11-24"))).hasSize(1);
    }

    @Test
    void neverMergesTwoItemsOfOneSource() {
        assertThat(
                        seen(
                                "szsetest",
                                row("7021", "300703", "关于减持的公告", "2026-11-20"),
                                row("7022", "300703", "关于减持的公告", "2026-11-20")))
                .hasSize(2);
        assertThat(
                        seen(
                                "cninfotest",
                                row("7023", "300703", "关于减持的公告", "2026-11-20"),
                                row("7024", "300703", "关于减持的公告", "2026-11-20")))
                .isEmpty();
        assertThat(seen("cninfotest", row("7025", "300703", "关于减持的公告", "2026-11-20"))).hasSize(1);
    }

    @Test
    void tellsAgainWhatOnlyASourceThatWasNotWatchedBeforeHasTold() {
        Announcement here = row("7101", "300727", "关于回购的公告", "2026-11-20");
        Announcement there = row("7102", "300727", "关于回购的公告", "2026-11-20");
        seenAt(SEEN, true, "szsetest", here);
        List<Announced> told = seenAt(SEEN.plusSeconds(60), false, "cninfotest", there);
        assertThat(told).extracting(Announced::filingId).containsExactly("szsetest-7101");
        assertThat(told).extracting(Announced::revision).containsExactly(2);
        assertThat(told).extracting(Announced::silent).containsExactly(false);
        assertThat(seenAt(SEEN.plusSeconds(90), false, "cninfotest", there)).isEmpty();
        assertThat(seenAt(SEEN.plusSeconds(90), false, "szsetest", here)).isEmpty();
    }

    @Test
    void keepsToItselfWhatTwoSourcesHadBeforeTheyWereWatched() {
        Announcement here = row("7111", "300728", "关于回购的公告", "2026-11-20");
        Announcement there = row("7112", "300728", "关于回购的公告", "2026-11-20");
        seenAt(SEEN, true, "szsetest", here);
        assertThat(seenAt(SEEN.plusSeconds(60), true, "cninfotest", there)).isEmpty();
        assertThat(seenAt(SEEN.plusSeconds(90), false, "cninfotest", there)).isEmpty();
    }

    @Test
    void tellsWhatASourceThatWasNotWatchedBeforeAddsToWhatWasNews() {
        Announcement.Draft unnamed =
                Announcement.draft("7121", "KRX").sharedId("dart:7121").title("반기보고서");
        seenAt(SEEN, false, "dartrsstest", unnamed.done());
        Announcement named =
                Announcement.draft("7121", "KRX")
                        .sharedId("dart:7121")
                        .issuer("099998", "샘플")
                        .title("반기보고서")
                        .done();
        List<Announced> told = seenAt(SEEN.plusSeconds(60), true, "darttest", named);
        assertThat(told).extracting(Announced::ticker).containsExactly("099998");
        assertThat(told).extracting(Announced::silent).containsExactly(false);
    }

    @Test
    void tellsFilingsApartWhoseIdsDifferOnlyInWordsOfTheirOwnScript() {
        List<Announced> told =
                seen(
                        "rsstest",
                        row("https://sample.example/年度报告", "300729", "年度报告", "2026-11-20"),
                        row("https://sample.example/季度报告", "300729", "季度报告", "2026-11-20"),
                        row("半年度报告", "300729", "半年度报告", "2026-11-20"));
        assertThat(told).extracting(Announced::filingId).doesNotHaveDuplicates().hasSize(3);
        assertThat(told)
                .extracting(Announced::filingId)
                .as("the first one keeps the id it always had")
                .contains("rsstest-https-sample-example")
                .allMatch(id -> id.matches("rsstest-[a-z0-9][a-z0-9-]*"));
    }

    @Test
    void doesNotTellASightingAgainAndAgain() {
        seen("szsetest", row("7031", "300704", "年度报告", "2026-11-20"));
        Announcement other = row("7032", "300704", "年度报告", "2026-11-20");
        assertThat(seen("cninfotest", other)).isEmpty();
        assertThat(seen("cninfotest", other)).isEmpty();
        assertThat(seen("szsetest", row("7031", "300704", "年度报告", "2026-11-20"))).isEmpty();
    }

    @Test
    void tellsOnceThatAFilingWasWithdrawnWhicheverSourceSaysSoFirst() {
        seen("szsetest", row("7041", "300705", "年度报告", "2026-11-20"));
        Announcement withdrawn =
                draft("7042", "300705", "年度报告", "2026-11-20")
                        .standing(Standing.WITHDRAWN, "（已取消）")
                        .done();
        List<Announced> told = seen("cninfotest", withdrawn);
        assertThat(told).extracting(Announced::filingId).containsExactly("szsetest-7041");
        assertThat(told.getFirst().change())
                .extracting(Change::kind)
                .isEqualTo(Change.Kind.WITHDRAWN);
        assertThat(seen("cninfotest", withdrawn)).isEmpty();
        assertThat(seen("szsetest", row("7041", "300705", "年度报告", "2026-11-20"))).isEmpty();
        assertThat(
                        seen(
                                "szsetest",
                                draft("7041", "300705", "年度报告", "2026-11-20")
                                        .standing(Standing.WITHDRAWN, "（已取消）")
                                        .done()))
                .isEmpty();
    }

    @Test
    void knowsAWithdrawnRowThatHasLostItsIdByWhatIsLeftOfIt() {
        Announcement whole =
                draft("1401", "300721", "业绩预告", "2026-11-20")
                        .sharedId("row:300721-1530")
                        .category("forecast")
                        .document(Announcement.Link.to("https://sample.example/1401.pdf"))
                        .done();
        seen("tdnettest", whole);
        Announcement left =
                draft("withdrawn-300721-1530", "300721", "业绩预告", "2026-11-20")
                        .sharedId("row:300721-1530")
                        .standing(Standing.WITHDRAWN, "（已取消）")
                        .done();
        List<Announced> told = seen("tdnettest", left);
        assertThat(told)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.filingId()).isEqualTo("tdnettest-1401");
                            assertThat(one.change())
                                    .extracting(Change::kind)
                                    .isEqualTo(Change.Kind.WITHDRAWN);
                            assertThat(one.documentUrl()).endsWith("/1401.pdf");
                            assertThat(one.feedCategory()).isEqualTo("forecast");
                        });
        assertThat(seen("tdnettest", left)).as("said once").isEmpty();
        assertThat(sourcesOf("tdnettest-1401")).containsExactly("tdnettest");
    }

    @Test
    void keepsWhatWasKnownOfAFilingWhoseRowIsEmptiedWhenItIsWithdrawn() {
        seen(
                "edinettest",
                draft("S100A", "300722", "有価証券報告書", "2026-11-20")
                        .category("120")
                        .document(Announcement.Link.to("https://sample.example/S100A.pdf"))
                        .done());
        Announcement emptied =
                Announcement.draft("S100A", "SZSE").standing(Standing.WITHDRAWN, "取下げ").done();
        List<Announced> told = seen("edinettest", emptied);
        assertThat(told)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.title()).isEqualTo("有価証券報告書取下げ");
                            assertThat(one.issuer().shortName()).isEqualTo("样本300722");
                            assertThat(one.tickers()).containsExactly("300722");
                            assertThat(one.feedCategory()).isEqualTo("120");
                            assertThat(one.documentUrl()).endsWith("/S100A.pdf");
                            assertThat(one.publishedAt()).isEqualTo("2026-11-20T00:00:00+08:00");
                        });
        assertThat(seen("edinettest", emptied)).as("said once").isEmpty();
        Announcement unknown =
                Announcement.draft("S100B", "SZSE").standing(Standing.WITHDRAWN, "取下げ").done();
        assertThat(seen("edinettest", unknown)).as("of what nobody knew").isEmpty();
    }

    @Test
    void comparesDaysOfTheExchangesCalendarAndNotHours() {
        seen("szsetest", row("7081", "300723", "年度报告", "2026-11-20"));
        assertThat(seen("cninfotest", row("7082", "300723", "年度报告", "2026-11-21 23:30:00")))
                .as("47 hours later, a day apart")
                .isEmpty();
        seen("szsetest", row("7083", "300724", "年度报告", "2026-11-20 20:00:00"));
        assertThat(seen("cninfotest", row("7084", "300724", "年度报告", "2026-11-22")))
                .as("28 hours later, two days apart")
                .hasSize(1);
    }

    @Test
    void changesNothingOfAKnownFilingByAMereMentionOfIt() {
        seen("edgartest", row("7091", "300725", "13G", "2026-11-20"));
        Announcement mention =
                draft("7091", "300725", "13G", "2026-11-20")
                        .issuer("300726", "持有人")
                        .mention()
                        .done();
        assertThat(seen("edgartest", mention)).isEmpty();
        Announcement missing = draft("7092", "300725", "8-K", "2026-11-20").mention().done();
        assertThat(seen("edgartest", missing)).as("one that was missed is news").hasSize(1);
    }

    @Test
    void namesEverySecurityOfAFilingAndKeysItByTheFirst() {
        Announced told =
                seen(
                                "hkextest",
                                Announcement.draft("7051", "HKEX")
                                        .issuer("09751", "樣本甲")
                                        .issuer("09752", "樣本乙")
                                        .title("聯合公告")
                                        .published(Moment.parse("2026-11-20", ZONE))
                                        .done())
                        .getFirst();
        assertThat(told.tickers()).containsExactly("09751", "09752");
        assertThat(told.securities().getLast()).isEqualTo(new Security("HKEX", "09752", "樣本乙"));
        assertThat(told.key()).isEqualTo("HKEX:09751");
    }

    @Test
    void tellsTheCompanyThatOnlyALaterPageOrSourceNames() {
        Announcement first = row("7061", "300706", "年度报告", "2026-11-20");
        Announcement second =
                draft("7062", "300706", "年度报告", "2026-11-20").issuer("200706", "样本Ｂ").done();
        seen("szsetest", first);
        List<Announced> told = seen("cninfotest", second);
        assertThat(told).extracting(Announced::revision).containsExactly(2);
        assertThat(told.getFirst().tickers()).containsExactly("300706", "200706");
        assertThat(told.getFirst().change())
                .isEqualTo(new Change(Change.Kind.RETITLED, "300706", "300706, 200706"));
        assertThat(seen("szsetest", first)).isEmpty();
        assertThat(seen("cninfotest", second)).isEmpty();
    }

    @Test
    void tellsFromTheCodeAtWhichExchangeAClassOfSharesIs() {
        Announced told =
                seen(
                                "cninfotest",
                                draft("7071", "300707", "年度报告", "2026-11-20")
                                        .issuer("09771", "樣本Ｈ")
                                        .done())
                        .getFirst();
        assertThat(told.securities())
                .extracting(Security::exchange)
                .containsExactly("SZSE", "HKEX");
    }

    @Test
    void aChangedAnswerIsAChangeOfTheKnownFiling() {
        List<Announced> first = seen("qatest", answered("问：产能如何？\n答：正常。"));
        assertThat(first).extracting(Announced::revision).containsExactly(1);
        assertThat(seen("qatest", answered("问：产能如何？\n答：正常。"))).isEmpty();

        List<Announced> told = seen("qatest", answered("问：产能如何？\n答：已满产。"));

        assertThat(told).extracting(Announced::revision).containsExactly(2);
        assertThat(told.getFirst().change())
                .isEqualTo(
                        new Change(
                                Change.Kind.DOCUMENT_REPLACED,
                                HexFormat.of().formatHex(Sha256.of("问：产能如何？\n答：正常。")),
                                HexFormat.of().formatHex(Sha256.of("问：产能如何？\n答：已满产。"))));
    }

    private static Announcement answered(String text) {
        return draft("7081", "300708", "产能如何？", "2026-11-20").text(text).done();
    }

    @Test
    void otherWordsForWhatNeverChangesAreNoNews() {
        Announcement listed =
                Announcement.draft("0009-26-1", "SEC")
                        .lasting()
                        .issuer("SMPL", "Sample")
                        .title("8-K - Sample - Item 2.02")
                        .document(Announcement.Link.to("https://sec.example/1-index.htm"))
                        .done();
        Announcement indexed =
                Announcement.draft("0009-26-1", "SEC")
                        .lasting()
                        .issuer("SMPL", "Sample")
                        .issuer("OTHR", "Other")
                        .title("8-K - Sample")
                        .document(Announcement.Link.to("https://sec.example/1.txt"))
                        .done();
        assertThat(seen("edgartest", listed)).hasSize(1);
        List<Announced> told = seen("edgartest", indexed);
        assertThat(told).extracting(Announced::tickers).containsExactly(List.of("SMPL", "OTHR"));
        assertThat(seen("edgartest", listed)).isEmpty();
        assertThat(seen("edgartest", indexed)).isEmpty();
    }

    @Test
    void completesAFilingWhoseFirstSourceDidNotNameTheCompany() {
        Announcement minute =
                Announcement.draft("20261120900001", "KRX")
                        .sharedId("dart:20261120900001")
                        .issuer(null, "샘플")
                        .title("반기보고서")
                        .published(Moment.parse("2026-11-20", ZONE))
                        .done();
        Announcement day =
                Announcement.draft("20261120900001", "KRX")
                        .sharedId("dart:20261120900001")
                        .issuer("099999", "샘플")
                        .title("반기보고서")
                        .published(Moment.parse("2026-11-20", ZONE))
                        .done();
        assertThat(seen("dartrsstest", minute)).hasSize(1);
        List<Announced> told = seen("darttest", day);
        assertThat(told).extracting(Announced::ticker).containsExactly("099999");
        assertThat(told).extracting(Announced::revision).containsExactly(2);
        assertThat(seen("darttest", day)).isEmpty();
    }
}
