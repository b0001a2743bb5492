package disclosure.alert.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.alert.match.engine.Engine;
import disclosure.alert.match.engine.Matches;
import disclosure.events.AlertRaised.Reason;
import disclosure.events.FilingText;
import disclosure.events.Security;
import disclosure.events.StructuredFiling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final String[] QA = {
        "公司是否接入 DeepSeek？",
        "公司已接入 DeepSeek 模型。国产算力的适配已经完成，后续继续推进。",
        "毛利率为何下降？",
        "主要因为原料涨价。",
        "国产替代进展如何？",
        "国产探头已量产，尚未使用大模型。",
        "会用 DeepSeek 吗？",
        "我们在国产服务器上部署 DeepSeek。"
    };
    private static final FilingText TEXT = Filings.text(QA);
    private static final StructuredFiling RECORD = Filings.record("bse-1", "920811", TEXT, QA);
    private static final StructuredFiling HEADLINE =
            Filings.headline("bse-1", "920811", "关于回购股份的公告");

    private static final StructuredFiling PLEDGES =
            Filings.pledges(
                    "bse-3",
                    "920811",
                    Filings.pledge("白鹭投资", "0.25", "100"),
                    Filings.pledge("苍梧控股", "0.05", "900"));

    private static Rule rule(Set<String> tickers, @Nullable String keywords) {
        return rule(tickers, Set.of(), keywords);
    }

    private static Rule rule(Set<String> tickers, Set<String> exchanges) {
        return rule(tickers, exchanges, null);
    }

    private static Rule rule(
            Set<String> tickers, Set<String> exchanges, @Nullable String keywords) {
        return new Rule(
                UUID.randomUUID(),
                "harbour",
                "rule",
                Schedule.ALWAYS,
                tickers,
                Set.of(),
                exchanges,
                Set.of(),
                Set.of(),
                List.of(),
                keywords,
                Priority.NORMAL,
                List.of());
    }

    private static Rule watching(UUID... lists) {
        Rule any = rule(Set.of("920123"), Set.of(), null);
        return new Rule(
                any.id(),
                any.tenant(),
                any.name(),
                any.schedule(),
                any.tickers(),
                Set.of(lists),
                Set.of("BSE"),
                Set.of(),
                Set.of(),
                List.of(),
                null,
                any.priority(),
                List.of());
    }

    private static Rule asking(String... conditions) {
        return new Rule(
                UUID.randomUUID(),
                "harbour",
                "rule",
                Schedule.ALWAYS,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(conditions),
                null,
                Priority.NORMAL,
                List.of());
    }

    private static Verdict match(Rule rule, StructuredFiling filing) {
        return Matcher.match(rule, new Reading(filing, null));
    }

    private static Verdict atHeadline(Rule rule) {
        return Matcher.match(rule, new Reading(HEADLINE, null));
    }

    private static Verdict atFull(Rule rule) {
        return Matcher.match(rule, new Reading(RECORD, TEXT));
    }

    private static List<Reason> reasons(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Fires.class);
        return ((Verdict.Fires) verdict).reasons();
    }

    @Test
    void firesOnTheTickerAtTheHeadline() {
        assertThat(reasons(atHeadline(rule(Set.of("920811"), Set.of()))))
                .containsExactly(
                        new Reason("ticker:920811", "ticker", "920811", null, null, null, null));
        assertThat(atHeadline(rule(Set.of("920812"), Set.of()))).isEqualTo(new Verdict.Never());
    }

    @Test
    void firesOnAnyOfTheFilingsSecurities() {
        StructuredFiling two =
                Filings.headline(
                        "hkex-1",
                        "920811",
                        "关于回购股份的公告",
                        List.of(
                                new Security("BSE", "920811", "澄湖仪器"),
                                new Security("HKEX", "09981", "澄湖儀器")));
        assertThat(reasons(match(rule(Set.of("09981", "09982"), Set.of()), two)))
                .extracting(Reason::clause)
                .containsExactly("ticker:09981");
        assertThat(match(rule(Set.of("09982"), Set.of()), two)).isEqualTo(new Verdict.Never());
    }

    @Test
    void aTickerAndAnExchangeMustBeThoseOfOneSecurity() {
        StructuredFiling two =
                Filings.headline(
                        "hkex-2",
                        "920811",
                        "关于回购股份的公告",
                        List.of(
                                new Security("BSE", "920811", "澄湖仪器"),
                                new Security("HKEX", "09981", "澄湖儀器")));
        assertThat(reasons(match(rule(Set.of("09981"), Set.of("HKEX")), two)))
                .extracting(Reason::clause)
                .containsExactly("ticker:09981", "exchange:HKEX");
        assertThat(match(rule(Set.of("09981"), Set.of("BSE")), two)).isEqualTo(new Verdict.Never());
        assertThat(match(rule(Set.of(), Set.of("HKEX")), two)).isInstanceOf(Verdict.Fires.class);
    }

    @Test
    void saysWhichTickerHitAndWhichListItIsOn() {
        UUID chips = new UUID(0, 1);
        UUID banks = new UUID(0, 2);
        Listings listings =
                new Listings(
                        Map.of(
                                "832811",
                                Map.of(chips, "chips", new UUID(0, 3), "of somebody else")));
        StructuredFiling renamed =
                Filings.headline(
                        "bse-2",
                        "920811",
                        "关于回购股份的公告",
                        List.of(new Security("BSE", "920811", null, List.of("832811"))));

        Verdict verdict =
                Matcher.match(watching(chips, banks), new Reading(renamed, null, listings));

        assertThat(reasons(verdict))
                .extracting(Reason::clause, Reason::field, Reason::text)
                .startsWith(
                        tuple("ticker:832811", "ticker", "832811"),
                        tuple("watchlist:chips", "watchlist", "832811"));
    }

    @Test
    void matchesNothingWhereNoListHoldsTheCompany() {
        Rule rule = watching(new UUID(0, 1));

        assertThat(match(rule, HEADLINE)).isInstanceOf(Verdict.Never.class);
    }

    @Test
    void firesOnWordsOfTheTitleAtTheHeadline() {
        assertThat(reasons(atHeadline(rule(Set.of(), "回购")))).hasSize(1);
    }

    @Test
    void waitsForTheTextWhereItCouldDecideOtherwise() {
        assertThat(atHeadline(rule(Set.of(), "body:毛利率"))).isEqualTo(new Verdict.Waits());
        assertThat(atHeadline(rule(Set.of("920811"), "回购 NOT body:终止")))
                .isEqualTo(new Verdict.Waits());
        assertThat(atHeadline(rule(Set.of("920812"), "body:毛利率"))).isEqualTo(new Verdict.Never());
    }

    @Test
    void quotesExactlyTheQuestionsInWhichAGroupHolds() {
        List<Reason> reasons = reasons(atFull(rule(Set.of(), "answer:(DeepSeek AND 国产)")));
        assertThat(reasons).extracting(Reason::question).containsOnly(1, 4);
        assertThat(reasons).extracting(Reason::clause).contains("answer:DeepSeek", "answer:国产");
        assertThat(reasons)
                .allSatisfy(
                        reason ->
                                assertThat(
                                                TEXT.text()
                                                        .substring(
                                                                java.util.Objects.requireNonNull(
                                                                        reason.offset())))
                                        .startsWith(reason.text()));
    }

    @Test
    void givesTheQuestionOfAHitInTheBodyAndNoneOutside() {
        List<Reason> reasons = reasons(atFull(rule(Set.of(), "body:国产")));
        assertThat(reasons).extracting(Reason::question).containsExactly(1, 3, 3, 4, null);
        assertThat(reasons.getFirst().snippet()).isEqualTo("国产算力的适配已经完成，后续继续推进。");
        assertThat(reasons.getFirst().page()).isEqualTo(1);
    }

    @Test
    void keepsOneReasonPerQuestionWhateverTheBound() {
        String[] many = new String[60];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "第" + i + "问？";
            many[i + 1] = "探头、探头、探头，第" + i + "答。";
        }
        FilingText text = Filings.text(many);
        Verdict verdict =
                Matcher.match(
                        rule(Set.of(), "探头"),
                        new Reading(Filings.record("bse-2", "920811", text, many), text));
        assertThat(reasons(verdict))
                .extracting(Reason::question)
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysTheRuleWhereNothingCanBeQuoted() {
        assertThat(reasons(atFull(rule(Set.of(), "NOT body:终止上市"))))
                .singleElement()
                .extracting(Reason::field)
                .isEqualTo("keywords");
    }

    @Test
    void asksConditionsOnOneKindOfOneFact() {
        Rule large = asking("share-pledge.totalHeldRatio >= 20%", "share-pledge.holder = 白鹭投资");
        Rule small = asking("share-pledge.totalHeldRatio >= 20%", "share-pledge.holder = 苍梧控股");

        assertThat(reasons(match(large, PLEDGES)))
                .extracting(Reason::text)
                .containsExactly("0.25", "白鹭投资");
        assertThat(match(small, PLEDGES)).isEqualTo(new Verdict.Never());
        assertThat(Matcher.match(small, new Reading(HEADLINE, null)))
                .isEqualTo(new Verdict.Waits());
    }

    @Test
    void quotesOnlyTheFactsThatSatisfyAllThatIsAsked() {
        Rule rule = asking("share-pledge.shares > 10", "share-pledge.totalHeldRatio < 10%");

        assertThat(reasons(match(rule, PLEDGES)))
                .extracting(Reason::text)
                .containsExactly("900", "0.05");
    }

    @Test
    void asksForEachOfTheWordsThatAreJoined() {
        Reading joint =
                new Reading(
                        Filings.pledges(
                                "joint", "920811", Filings.pledge("白鹭投资、苍梧控股", "0.25", "100")),
                        null);

        assertThat(List.of("苍梧控股", "白鹭投资、苍梧控股"))
                .allSatisfy(
                        holder ->
                                assertThat(
                                                reasons(
                                                        Matcher.match(
                                                                asking(
                                                                        "share-pledge.holder = \""
                                                                                + holder
                                                                                + "\""),
                                                                joint)))
                                        .extracting(Reason::text)
                                        .containsExactly("白鹭投资、苍梧控股"));
        assertThat(Matcher.match(asking("share-pledge.holder = 苍梧"), joint))
                .isEqualTo(new Verdict.Never());
    }

    @Test
    void asksTheEngineWhatItAsksItself() {
        List<Rule> rules =
                List.of(
                        rule(Set.of("920811"), Set.of("BSE")),
                        rule(Set.of("920811"), Set.of("HKEX")),
                        rule(Set.of("920812"), "回购"),
                        rule(Set.of(), "title:回购"),
                        rule(Set.of("920811"), "body:毛利率"),
                        rule(Set.of(), "NOT body:终止上市"),
                        rule(Set.of(), "answer:(DeepSeek AND 国产)"),
                        asking("share-pledge.shares > 500", "share-pledge.holder = 苍梧控股"),
                        asking("share-pledge.shares > 500", "share-pledge.holder = 白鹭投资"),
                        asking("share-pledge.shares > 500"));
        Engine engine = new Engine();
        rules.forEach(rule -> engine.put(rule.id(), rule.criteria()));
        for (Reading reading :
                List.of(
                        new Reading(HEADLINE, null),
                        new Reading(RECORD, TEXT),
                        new Reading(PLEDGES, null))) {
            Matches matches = engine.match(reading.asked());
            assertThat(IntStream.range(0, matches.size()).mapToObj(matches::id))
                    .containsExactlyInAnyOrderElementsOf(
                            rules.stream()
                                    .filter(
                                            rule ->
                                                    Matcher.match(rule, reading)
                                                            instanceof Verdict.Fires)
                                    .map(Rule::id)
                                    .toList());
        }
    }

    @Test
    void boundsASnippetAroundTheHit() {
        String longSentence = "甲".repeat(300) + "回购" + "乙".repeat(300);
        assertThat(Snippet.around(longSentence, 300, 302))
                .hasSize(Snippet.LIMIT + 2)
                .contains("甲回购乙")
                .startsWith("…")
                .endsWith("…");
        assertThat(Snippet.around("前句。“中句回购！”后句。", 6, 8)).isEqualTo("“中句回购！”");
    }
}
