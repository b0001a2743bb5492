package disclosure.parser.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.Structured;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of filings by the facts they tell. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class FactQueryTest {

    private static final String PLEDGES =
            """
            青禾精密股份有限公司（以下简称“公司”）近日接到股东白鹭投资有限公司（以下简称“白鹭投资”）和苍梧控股有限公司（以下简称“苍梧控股”）的通知。
            2026年3月2日，白鹭投资将其持有的公司3,200,000股无限售流通股质押给海棠证券股份有限公司。
            2026年3月5日，苍梧控股将其持有的公司800,000股无限售流通股质押给海棠银行股份有限公司。
            """;

    private static final String DIVIDEND =
            "本次实施的权益分派方案为：以公司总股本200,000,000股为基数，向全体股东每10股派3.10元人民币现金。\n"
                    + "差异化分红送转：否\n股权登记日为：2026年6月11日，除权除息日为：2026年6月12日。";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    private static final AtomicInteger DAYS = new AtomicInteger();
    private String day = "";

    @BeforeEach
    void useADayOfItsOwn() {
        day = LocalDate.of(2040, 1, 1).plusDays(DAYS.incrementAndGet()).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact=share-pledge",
                "fact=share-pledge&shares.gte=3200000",
                "fact=share-pledge&shares.gte=320%E4%B8%87",
                "fact=share-pledge&shares.gt=3199999.5&shares.lte=3200000",
                "fact=share-pledge&shares.eq=800000",
                "fact=share-pledge&shares=800000&start=2026-03-05",
                "fact=share-pledge&start.gte=2026-03-05&start.lt=2026-03-06",
                "fact=share-pledge&holder=%E7%99%BD%E9%B9%AD%E6%8A%95%E8%B5%84%E6%9C%89%E9%99%90%E5%85%AC%E5%8F%B8",
                "fact=share-pledge&fact.shares.gte=3200000",
            })
    void findsAFilingByAFactItTells(String query) {
        String id = keep("关于股东股份质押的公告", PLEDGES);

        found(query).body("filingId", equalTo(List.of(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact=share-reduction",
                "fact=share-pledge&shares.gt=3200000",
                "fact=share-pledge&shares=3200000&start=2026-03-05",
                "fact=share-pledge&shares.gte=3000000&holder=%E8%8B%8D%E6%A2%A7%E6%8E%A7%E8%82%A1%E6%9C%89%E9%99%90%E5%85%AC%E5%8F%B8",
                "fact=share-pledge&shares.gte=3000000%20USD",
            })
    void asksAllConditionsOfOneFact(String query) {
        keep("关于股东股份质押的公告", PLEDGES);

        found(query).body("size()", equalTo(0));
    }

    @Test
    void comparesWordsOfAShortListAndYesAndNo() {
        String id = keep("2025年年度权益分派实施公告", DIVIDEND);

        found("fact=dividend&fact.stage=implementation&differential=false&exDate=2026-06-12")
                .body("filingId", equalTo(List.of(id)));
        found("fact=dividend&differential=true").body("size()", equalTo(0));
        found("fact=dividend&fact.stage=proposal").body("size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"大宗交易、集中竞价", "集中竞价", "大宗交易"})
    void findsWordsThatAreJoinedToOthers(String method) {
        String id = keep("关于股东减持股份的公告", "2026年3月2日，白鹭投资有限公司通过集中竞价和大宗交易方式累计减持公司股份1,000,000股。");

        found("fact=share-reduction&method=" + URLEncoder.encode(method, StandardCharsets.UTF_8))
                .body("filingId", equalTo(List.of(id)));
    }

    @Test
    void pagesThroughWhatTellsTheFactAlone() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            keep("2025年年度权益分派实施公告", DIVIDEND);
            kept.add(keep("关于股东股份质押的公告", PLEDGES));
        }
        List<String> seen = new ArrayList<>();
        String next =
                "/api/filings?limit=2&fact=share-pledge&shares.gte=100&since=%1$s&until=%1$s"
                        .formatted(day);
        while (!next.isEmpty()) {
            var page = reader().get(next);
            seen.addAll(page.jsonPath().getList("filingId", String.class));
            String link = page.header("Link");
            next = link == null ? "" : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void aReadingAnewPutsItsFactsInThePlaceOfTheOldOnes() {
        String id = keep("关于股东股份质押的公告", PLEDGES);
        Announced announced = announced(id, "关于股东股份质押的公告");
        Structured read = structured(announced, PLEDGES.replace("3,200,000", "4,500,000"));

        filings.replace(
                filings.find(id).orElseThrow(), read.filing(), read.text(), true, Instant.EPOCH);

        found("fact=share-pledge&shares=4500000").body("filingId", equalTo(List.of(id)));
        found("fact=share-pledge&shares=3200000").body("size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "fact=share-plegde, fact, share-pledge",
        "fact=pledge, fact, did you mean share-pledge?",
        "fact=share-pledge&fact=dividend, fact, one kind",
        "fact=share-pledge&share.gte=1, share.gte, shares",
        "fact=share-pledge&shares.above=1, shares.above, .gte",
        "fact=share-pledge&shares.gte=many, shares.gte, number",
        "fact=share-pledge&shares=, shares, number",
        "fact=share-pledge&start=soon, start, day",
        "fact=share-pledge&start=-999999999-01-01, start, day",
        "fact=share-pledge&holder.gte=x, holder.gte, equal",
        "fact=share-pledge&holder=%00, holder, characters",
        "fact=trading-halt&event=halts, event, did you mean halt?",
        "fact=dividend&differential=maybe, differential, true or false",
        "fact=dividend&stage=implementation, stage, fact.stage",
        "shares.gte=1, shares.gte, fact=",
        "fact.shares=1, fact.shares, fact="
    })
    void saysWhatIsWrongWithACondition(String query, String field, String words) {
        reader().get("/api/filings?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(words));
    }

    private ValidatableResponse found(String query) {
        return reader().get("/api/filings?since=" + day + "&until=" + day + "&" + query)
                .then()
                .statusCode(200);
    }

    private String keep(String title, String text) {
        String id = "bse-" + UUID.randomUUID();
        Announced announced = announced(id, title);
        Structured full = structured(announced, text);
        filings.keep(announced, full.filing(), full.text());
        return id;
    }

    private Announced announced(String id, String title) {
        return Samples.announced(id, 1, title, day + "T00:00:00+08:00");
    }

    private static Structured structured(Announced announced, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = new Document("ab".repeat(32), "text/plain", bytes.length, null);
        return Samples.structurer().full(announced, document, bytes);
    }

    private static RequestSpecification reader() {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(EnginesForTests.identity().token("analyst", "fund", "filings:read"));
    }
}
