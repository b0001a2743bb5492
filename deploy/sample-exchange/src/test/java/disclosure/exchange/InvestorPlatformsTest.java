package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvestorPlatformsTest {

    private static final String RECORDS =
            "/newircs/index/search?stockCodes=&keywords=&searchTypes=4&startDate=2026-06-01%2000:00:00"
                    + "&endDate=2026-06-12%2023:59:59&pageNo=1&pageSize=5&onlyAttentionCompany=2";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void shenzhensRecordsHaveTheIdsOfTheCentralPlatformAndItsDocuments() throws Exception {
        JsonNode page = world.postJson(Host.IRM, RECORDS, "");
        JsonNode row = page.path("results").path(0);
        assertThat(page.path("count").asInt()).isEqualTo(5);
        assertThat(row.path("esId").asText()).isEqualTo("4_" + row.path("indexId").asText());
        assertThat(row.path("pubDate").isTextual()).isTrue();
        JsonNode central =
                world.postJson(
                        Host.CNINFO,
                        "/new/hisAnnouncement/query",
                        "column=szse&tabName=relation&pageNum=1");
        assertThat(central.findValuesAsText("announcementId"))
                .containsAll(page.path("results").findValuesAsText("indexId").subList(1, 5));
        byte[] document =
                world.get(Host.CNINFO_FILES, "/" + row.path("attachmentUrl").asText()).body();
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void onlyPageNoTurnsThePage() throws Exception {
        JsonNode first = world.postJson(Host.IRM, RECORDS, "");
        assertThat(world.postJson(Host.IRM, RECORDS + "&pageNum=2", "")).isEqualTo(first);
        assertThat(world.postJson(Host.IRM, RECORDS.replace("pageNo=1", "pageNo=2"), ""))
                .isNotEqualTo(first);
    }

    @Test
    void answeredAndUnansweredQuestionsAreTypesOfTheSameSearch() throws Exception {
        JsonNode answered =
                world.postJson(
                        Host.IRM, "/newircs/index/search", "searchTypes=11&pageNo=1&pageSize=50");
        assertThat(answered.path("results"))
                .isNotEmpty()
                .allMatch(row -> row.path("qaStatus").asInt() == 2)
                .allMatch(row -> row.path("attachedContent").isTextual());
        JsonNode open =
                world.postJson(
                        Host.IRM, "/newircs/index/search", "searchTypes=1&pageNo=1&pageSize=50");
        assertThat(open.path("results"))
                .isNotEmpty()
                .allMatch(row -> row.path("attachedContent").isNull());
        JsonNode marked =
                world.postJson(
                        Host.IRM,
                        "/newircs/index/search",
                        "searchTypes=11&pageNo=1&pageSize=50&keyWord=公司");
        assertThat(marked.at("/results/0/mainContent").asText()).contains("<em>公</em><em>司</em>");
    }

    @Test
    void shanghaisAnswersAreBlocksWithAgesInWords() throws Exception {
        String page = feed("type=11&pageSize=10&page=1&lastid=-1&show=1");
        assertThat(page)
                .containsPattern("<div class=\"m_feed_item\" id=\"item-\\d+\">")
                .containsPattern("'>:\\S+\\(6\\d{5}\\)</a>")
                .contains("m_feed_detail m_qa_detail", "m_feed_detail m_qa\"")
                .containsPattern("<span>(刚刚|\\d+(秒|分钟|小时)前|昨天 \\d\\d:\\d\\d)</span>");
    }

    @Test
    void shanghaisRecordsAreFilesOfTwoKinds() throws Exception {
        String page = feed("type=30&pageSize=50&page=1&lastid=-1&show=1");
        assertThat(page)
                .containsPattern("avatar/company/6\\d{5}\\.png")
                .contains(".pdf'", ".docx'", "投资者关系活动记录表");
        Matcher link =
                Pattern.compile("href='http://[^/]+(/resources/[^']+\\.docx)'").matcher(page);
        assertThat(link.find()).isTrue();
        byte[] document = world.get(Host.SNS, link.group(1)).body();
        assertThat(new String(document, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(world.get(Host.SNS, link.group(1)).body()).isEqualTo(document);
    }

    @Test
    void behindTheEndShanghaiSaysThatThereIsNothingAndALoginPageIsNoList() throws Exception {
        assertThat(feed("type=30&pageSize=50&page=90")).contains("暂时没有").doesNotContain("item-");
        world.fault("LOGIN_PAGE", Host.SNS);
        assertThat(feed("type=30&pageSize=50&page=1")).contains("登录").doesNotContain("m_feed");
    }

    @Test
    void thePanoramaCountsPagesFromZeroAndGivesTenRowsAtMost() throws Exception {
        JsonNode first = panorama("isPagination=1&keyWords=&companyCode=&page=0&rows=50");
        JsonNode second = panorama("isPagination=1&keyWords=&companyCode=&page=1&rows=50");
        assertThat(first.path("success").asBoolean()).isTrue();
        assertThat(first.path("rows")).hasSize(10);
        assertThat(second.path("rows")).isNotEqualTo(first.path("rows"));
        assertThat(first.path("total").asInt()).isLessThanOrEqualTo(100);
        assertThat(first.at("/rows/0/pid").asText()).matches("[0-9A-F]{36}");
        assertThat(first.at("/rows/0/replyerTimeStr").asText())
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(first.toString()).contains("(来自：深交所互动易)");
    }

    @Test
    void oneCompanyOfThePanoramaIsFoundByItsPageAndNotByItsCode() throws Exception {
        JsonNode all = panorama("page=0&rows=10");
        String code = all.at("/rows/0/companyCode").asText();
        String path = "/interaction/getNewR.shtml";
        JsonNode byCode = world.postJson(Host.P5W, path, "companyCode=" + code + "&page=0&rows=10");
        assertThat(byCode.findValuesAsText("companyCode")).anyMatch(other -> !other.equals(code));
        Matcher id =
                Pattern.compile("companyBaseinfoId\" value=\"([0-9A-F]+)\"")
                        .matcher(World.text(world.get(Host.P5W, "/c/" + code + ".shtml")));
        assertThat(id.find()).isTrue();
        JsonNode byId =
                world.postJson(
                        Host.P5W, path, "companyBaseinfoId=" + id.group(1) + "&page=0&rows=10");
        assertThat(byId.findValuesAsText("companyCode")).isNotEmpty().containsOnly(code);
    }

    @Test
    void aQuestionPublishedByHandIsOnItsPlatformAndInTheTruth() throws Exception {
        String id =
                world.control(
                                "questions",
                                "{\"market\":\"SHENZHEN\",\"ticker\":\"009001\",\"question\":\"董秘好？\",\"answer\":\"您好。\"}")
                        .path("id")
                        .asText();
        JsonNode found =
                world.postJson(Host.IRM, "/newircs/index/search", "searchTypes=11&pageSize=50");
        assertThat(found.findValuesAsText("indexId")).contains(id);
        assertThat(World.text(world.get(Host.BSE, "/control/sightings?source=irmqa"))).contains(id);
    }

    private String feed(String query) throws Exception {
        HttpResponse<byte[]> answer = world.get(Host.SNS, "/ajax/feeds.do?" + query);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        return World.text(answer);
    }

    private JsonNode panorama(String form) throws Exception {
        return world.postJson(Host.P5W, "/interaction/getNewSearchR.shtml", form);
    }
}
