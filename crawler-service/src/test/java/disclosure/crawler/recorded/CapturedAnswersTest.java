package disclosure.crawler.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers as others recorded them, where they lie beside the repository. What is expected was read
 * in them by eye.
 */
class CapturedAnswersTest {

    private static final Path CAPTURED =
            Path.of(System.getProperty("repository.root", "..")).resolve("../shared/captured");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @BeforeEach
    void needsTheRecordings() {
        assumeTrue(Files.isDirectory(CAPTURED), "no recorded answers at " + CAPTURED);
    }

    private static List<JsonNode> read(String... arguments) throws JsonProcessingException {
        String[] call = arguments.clone();
        call[call.length - 1] = CAPTURED.resolve(call[call.length - 1]).toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new ReadFeed(stream, stream).run(call)).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "bse|cn/bse/ashare-hotpot__bse_announcement_page.json|2|0|20|1450|false",
                "bse|cn/bse/ashare-hotpot__bse_announcement_empty.json|0|0|20|0|true",
                "bse|cn/bse/ashare-hotpot__bse_performance_page.json|15|0|20|15|true",
                "neeq|cn/neeq/neeq_jsonp_2021-07-19_2.jsonp.txt|20|0|20|16647|false",
                "neeq|cn/neeq/neeq_infoResult_listInfo_2019-10-11.json|20|0|20|1786|false",
                "cninfo|cn/cninfo/ashare-hotpot__cninfo_page.json|3|-|-|355474|false",
                "cninfo|cn/cninfo/ashare-hotpot__cninfo_research_page.json|2|-|-|75|false",
                "cninfo|cn/cninfo/ashare-hotpot__cninfo_empty_page.json|0|-|-|0|true",
                "cninfo|cn/cninfo/idx66028210452__hisAnnouncement_000001_pageSize5.json|2|-|-|1980|false",
                "cninfo|cn/cninfo/idx66028210452__hisAnnouncement_empty.json|0|-|-|0|true",
                "sse|cn/sse/sse_announcement_first6groups.jsonp|6|1|25|2814|false",
                "sse-old|cn/sse/sse_queryCompanyBulletin_600258_2015.json|2|1|25|2|true",
                "szse|cn/szse/idx71102038510__annList_row_2026-09-25_author_stringified.json|1|-|-|5|-",
                "szse|cn/szse/szse_annList_002008_annual_2020.json|30|-|-|31|-",
                "hkex|cn/hkex/idx67273607690__lcisehk1relsde_row_2026-04-10.json|1|-|-|-|-",
                "hkex-search|cn/hkex/idx57372586320__titleSearchServlet_row_2026-08-20.json|1|-|3|-|true",
                "irm|cn/irm/ashare-hotpot__irm_ircs_page.json|3|1|3|245|false",
                "irm|cn/irm/ashare-hotpot__irm_page.json|2|1|3|2|true",
                "irm|cn/irm/ashare-hotpot__irm_empty.json|0|1|50|0|true",
                "irm|cn/irm/ashare-hotpot__irm_ircs_empty_page.json|0|1|30|0|true",
                "sns|cn/irm/ashare-hotpot__sse_publish_feed.html|3|-|-|-|-",
                "sns|cn/irm/ashare-hotpot__sse_feed_questions.html|2|-|-|-|-",
                "sns|cn/irm/ashare-hotpot__sse_feed_replies.html|1|-|-|-|-",
                "sns|cn/irm/ashare-hotpot__sse_publish_empty.html|0|-|-|-|true",
                "p5w|cn/irm/idx63411032715__p5w_getNewSearchR_row.json|1|-|-|100|-",
                "edgar|global/sec/getcurrent_p000_20251212T180331.atom|50|-|-|-|-",
                "edgar|global/sec/getcurrent_p100_20251212T180331.atom|63|-|-|-|-",
                "edgar|global/sec/getcurrent_p5000_20251212T180344.atom|69|-|-|-|-",
                "edgar|global/sec/getcurrent_count40_p000_20251212T180234.atom|20|-|-|-|-",
                "edgar|global/sec/getcurrent_count40_p040_20251212T180233.atom|20|-|-|-|-",
                "edgar|global/sec/getcompany_AAPL_10-K_20261005.atom|10|-|-|-|false",
                "edgar-submissions|global/sec/submissions_CIK0000320193_20260305.json|1005|-|1005|2211|false",
                "edgar-submissions|global/sec/submissions_CIK0001318605_20260305.json|1002|-|1002|1722|false",
                "edgar-submissions|global/sec/CIK0000320193-submissions-001.json|988|-|-|988|true",
                "edgar-submissions|global/sec/submissions_CIK0001771340_20260208.json|91|-|91|91|true",
                "edgar-submissions|global/sec/submissions_CIK0000320193_jadchaar.json|1000|-|1000|1988|false",
                "edgar-index|global/sec/form.20200318.idx|2666|-|-|2666|true",
                "edgar-index|global/sec/master.20181231.idx|10|-|-|10|true",
                "edgar-index|global/sec/empty-form.idx|0|-|-|0|true",
                "edgar-index|global/sec/badform.idx.txt|9|-|-|9|true",
                "edgar-index|global/sec/master_1993QTR4.idx|19|-|-|19|true",
                "tdnet|global/tdnet/row_fragments.html|4|-|-|-|-",
                "dart|global/dart/opendart_list_samsung.json|2|1|2|15|false",
                "dart|global/dart/dsac001_search_20220103_p1.html|100|-|-|502|-",
                "dart|global/dart/dsac001_search_20220103_p6.html|2|-|-|502|-",
                "dart|global/dart/dsac001_search_20220103_p7_empty.html|0|-|-|0|true",
                "dart-rss|global/dart/companyRSS_SKhynix_20260815.xml|3|-|-|-|true",
                "rss|global/kind/rss_two_items_20241213.xml|2|-|-|-|true",
                "edinet|global/edinet/documents_20250402_excerpt5.json|5|-|-|5|true",
                "edinet|global/edinet/documents_response.json|2|-|-|2|true",
                "edinet|global/edinet/documents_type1_20250401.json|0|-|-|270|true",
                "nordic|global/nordic/query_action_Nokia_20261008.jsonp|5|-|-|-|-"
            })
    void readsEveryPage(
            String source,
            String file,
            int rows,
            Integer number,
            Integer size,
            Long total,
            Boolean last)
            throws JsonProcessingException {
        List<JsonNode> lines = read(source, file);
        assertThat(lines).hasSize(rows + 1);
        assertThat(lines.getLast())
                .as("every row could be read")
                .isEqualTo(
                        MAPPER.readTree(
                                "{\"page\":{\"number\":%s,\"size\":%s,\"total\":%s,\"last\":%s}}"
                                        .formatted(number, size, total, last)));
        assertThat(lines.subList(0, rows))
                .allSatisfy(row -> assertThat(row.path("id").asText()).isNotBlank())
                .allSatisfy(row -> assertThat(row.path("title").asText()).isNotBlank());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "bse|cn/bse/ashare-hotpot__bse_announcement_page.json|first|c5f0804783cd4393b8703ab1f419b779|2026-08-07T00:00:00+08:00|day|https://www.bse.cn/disclosure/2026/2026-08-07/c5f0804783cd4393b8703ab1f419b779.pdf",
                "bse|cn/bse/ashare-hotpot__bse_announcement_page.json|last|1c3aacfaf37348228cb66037ed7cf42b|2026-08-07T00:00:00+08:00|day|https://www.bse.cn/disclosure/2026/2026-08-07/1c3aacfaf37348228cb66037ed7cf42b.pdf",
                "sse|cn/sse/sse_announcement_first6groups.jsonp|first|6848117673426945|2026-08-08T00:00:00+08:00|day|https://static.sse.com.cn/disclosure/listedinfo/announcement/c/new/2026-08-08/600011_20260808_MFAI.pdf",
                "sse|cn/sse/sse_announcement_first6groups.jsonp|last|6648117673159506|2026-08-08T00:00:00+08:00|day|https://static.sse.com.cn/disclosure/listedinfo/announcement/c/new/2026-08-08/600058_20260808_BU5I.pdf",
                "sse-old|cn/sse/sse_queryCompanyBulletin_600258_2015.json|first|600258_2014_n|2015-03-31T00:00:00+08:00|day|https://static.sse.com.cn/disclosure/listedinfo/announcement/c/2015-03-30/600258_2014_n.pdf",
                "sse-old|cn/sse/sse_queryCompanyBulletin_600258_2015.json|last|600258_2014_nzy|2015-03-31T00:00:00+08:00|day|https://static.sse.com.cn/disclosure/listedinfo/announcement/c/2015-03-30/600258_2014_nzy.pdf",
                "szse|cn/szse/szse_annList_002008_annual_2020.json|first|1206068128|2019-04-23T00:00:00+08:00|day|https://disc.static.szse.cn/download/disc/disk01/finalpage/2019-04-23/500beec2-6e31-4c88-9911-f8efbd765e94.PDF",
                "szse|cn/szse/szse_annList_002008_annual_2020.json|last|15176489|2005-04-02T07:25:11+08:00|second|https://disc.static.szse.cn/download/disc/disk01/finalpage/2005-04-02/3ca1898d-fd71-4f2f-ab79-d9ad68152fc2.PDF",
                "szse|cn/szse/idx71102038510__annList_row_2026-09-25_author_stringified.json|first|1225583046|2026-09-25T00:00:00+08:00|day|https://disc.static.szse.cn/download/disc/disk03/finalpage/2026-09-25/01b4ba.pdf",
                "p5w|cn/irm/idx63411032715__p5w_getNewSearchR_row.json|first|0001EE520E9BBE2C4EB7B2E74B073E478FBC|2026-07-10T23:43:47+08:00|second|-",
                "nordic|global/nordic/query_action_Nokia_20261008.jsonp|first|1462354|2026-09-08T16:00:00+02:00|second|https://view.news.eu.nasdaq.com/view?id=bcfc55230ca20d9c0d4d38eb1d2cd5b5e&lang=en&src=listed",
                "nordic|global/nordic/query_action_Nokia_20261008.jsonp|last|1458445|2026-08-14T14:30:00+02:00|second|https://view.news.eu.nasdaq.com/view?id=b6017d8b298b9ecfd27b1f11ed1cea61c&lang=en&src=listed",
                "edinet|global/edinet/documents_20250402_excerpt5.json|first|S100VIZF|2025-04-02T09:18:00+09:00|minute|https://disclosure2dl.edinet-fsa.go.jp/searchdocument/pdf/S100VIZF.pdf",
                "edinet|global/edinet/documents_20250402_excerpt5.json|last|S100VINX|2025-04-02T09:03:00+09:00|minute|https://disclosure2dl.edinet-fsa.go.jp/searchdocument/pdf/S100VINX.pdf",
                "edinet|global/edinet/documents_response.json|first|S100ABCD|2025-06-20T12:34:00+09:00|minute|https://disclosure2dl.edinet-fsa.go.jp/searchdocument/pdf/S100ABCD.pdf",
                "edinet|global/edinet/documents_response.json|last|S100EFGH|2025-06-20T14:00:00+09:00|minute|https://disclosure2dl.edinet-fsa.go.jp/searchdocument/pdf/S100EFGH.pdf",
                "rss|global/kind/rss_two_items_20241213.xml|first|http://kind.krx.co.kr:80/common/disclsviewer.do?method=searchInitInfo&acptNo=20241213000524&docno=|2024-12-13T11:15:00+09:00|second|http://kind.krx.co.kr:80/common/disclsviewer.do?method=searchInitInfo&acptNo=20241213000524&docno=",
                "rss|global/kind/rss_two_items_20241213.xml|last|http://kind.krx.co.kr:80/common/disclsviewer.do?method=searchInitInfo&acptNo=20241213000522&docno=|2024-12-13T11:14:00+09:00|second|http://kind.krx.co.kr:80/common/disclsviewer.do?method=searchInitInfo&acptNo=20241213000522&docno=",
                "edgar|global/sec/getcurrent_count40_p040_20251212T180233.atom|first|0000075288-25-000150|2025-12-12T17:52:12-05:00|second|https://www.sec.gov/Archives/edgar/data/1296939/000007528825000150/0000075288-25-000150-index.htm",
                "edgar|global/sec/getcurrent_count40_p040_20251212T180233.atom|last|0001609711-25-000224|2025-12-12T17:34:53-05:00|second|https://www.sec.gov/Archives/edgar/data/2043636/000160971125000224/0001609711-25-000224-index.htm",
                "edgar|global/sec/getcompany_old_output_xml_aapl_10q.xml|first|0000320193-20-000010|2020-01-29T00:00:00-05:00|day|https://www.sec.gov/Archives/edgar/data/320193/000032019320000010/0000320193-20-000010-index.htm",
                "edgar|global/sec/getcompany_old_output_xml_aapl_10q.xml|last|0001628280-17-000717|2017-02-01T00:00:00-05:00|day|https://www.sec.gov/Archives/edgar/data/320193/000162828017000717/0001628280-17-000717-index.htm",
                "edgar-submissions|global/sec/submissions_CIK0000320193_jadchaar.json|first|0000320193-23-000079|2023-08-08T18:30:28-04:00|second|https://www.sec.gov/Archives/edgar/data/320193/000032019323000079/wk-form4_1691533817.xml",
                "edgar-submissions|global/sec/submissions_CIK0000320193_jadchaar.json|last|0001305227-13-000340|2013-02-08T16:18:24-05:00|second|https://www.sec.gov/Archives/edgar/data/320193/000130522713000340/apple.inc..txt"
            })
    void readsTheFirstAndTheLastRowAsAPersonDoes(
            String source,
            String file,
            String which,
            String id,
            String publishedAt,
            String precision,
            String url)
            throws JsonProcessingException {
        List<JsonNode> lines = read(source, file);
        JsonNode row = which.equals("first") ? lines.getFirst() : lines.get(lines.size() - 2);
        assertThat(row.path("id").asText()).isEqualTo(id);
        assertThat(row.path("publishedAt").asText()).isEqualTo(publishedAt);
        assertThat(row.path("precision").asText()).isEqualTo(precision);
        assertThat(row.path("documents").path(0).path("url").asText(null)).isEqualTo(url);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bse|cn/bse/ashare-hotpot__bse_performance_param_error.json|business-error",
                "sse|cn/sse/ashare-hotpot__sse_announcement_error.json|business-error",
                "sns|cn/irm/ashare-hotpot__sse_login.html|login",
                "irm|cn/irm/ashare-hotpot__sse_login.html|login",
                "edgar|global/sec/undeclared-automated-tool.html|undeclared",
                "edgar-submissions|global/sec/undeclared-automated-tool.html|undeclared",
                "edgar-index|global/sec/rate-exceeded.html|rate-exceeded",
                "edgar|global/sec/rate-exceeded.html|rate-exceeded",
                "edgar|global/sec/getcurrent_p5100_http503.html|end-of-window",
                "edgar|global/sec/getcompany_cik_not_found.html|not-found",
                "edgar|global/sec/getcompany_single_filing_page.html|changed-schema",
                "edgar-submissions|global/sec/submissions_http404.xml|not-found",
                "edgar-index|global/sec/full-index_http403_AccessDenied.xml|not-found",
                "edgar-index|global/sec/daily_index_2018_QTR4.htm|changed-schema",
                "tdnet|global/tdnet/page_head_20260903.html|truncated",
                "edinet|global/edinet/error_400.json|business-error",
                "edinet|global/edinet/error_401.json|undeclared",
                "edinet|global/edinet/error_401_no_metadata_http200.json|undeclared",
                "cninfo|cn/cninfo/ForstMaple_cninfoNoticeCrawler__szse_stock_2021.json|changed-schema"
            })
    void recognisesEveryErrorPageAsWhatItIs(String source, String file, String fault)
            throws JsonProcessingException {
        List<JsonNode> lines = read(source, file);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().path("fault").asText()).isEqualTo(fault);
        assertThat(lines.getFirst().path("reason").asText()).isNotBlank();
    }

    private static JsonNode row(String id, String source, String file)
            throws JsonProcessingException {
        return read(source, file).stream()
                .filter(line -> line.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRow(JsonNode row, String json) throws JsonProcessingException {
        JsonNode expected = MAPPER.readTree(json.replace('\'', '"'));
        expected.properties()
                .forEach(
                        field ->
                                assertThat(row.path(field.getKey()))
                                        .as(field.getKey())
                                        .isEqualTo(field.getValue()));
    }

    @Test
    void saysHowManyRowsOfAnOldListLeadNowhere() throws JsonProcessingException {
        List<JsonNode> lines = read("edgar", "global/sec/getcompany_old_output_xml_aapl_10q.xml");
        assertThat(lines).hasSize(10 + 1);
        assertThat(lines.getLast().path("remarks").path(0).asText()).startsWith("3 rows");
    }

    @Test
    void readsAWithdrawnNoticeOfTheQuotationSystem() throws JsonProcessingException {
        assertRow(
                read("neeq", "cn/neeq/neeq_infoResult_listInfo_2019-10-11.json").getFirst(),
                """
                {'id':'97f8e5836d1dabc8016db9c9ee4e60ea','tickers':['836805'],
                 'issuerNames':['安徽设计'],'title':'2019年第一次股票发行法律意见书',
                 'postTitle':'（已取消）','publishedAt':'2019-10-11T00:00:00+08:00',
                 'precision':'day','change':'withdrawn','exchange':'NEEQ'}""");
    }

    @Test
    void readsCninfosTimesInTheExchangesZone() throws JsonProcessingException {
        String file = "cn/cninfo/ashare-hotpot__cninfo_page.json";
        assertRow(
                row("1225461893", "cninfo", file),
                """
                {'exchange':'SSE','tickers':['600180'],'issuerNames':['*ST瑞茂'],
                 'publishedAt':'2026-08-07T00:00:00+08:00','precision':'day','documents':[
                 {'url':'https://static.cninfo.com.cn/finalpage/2026-08-07/1225461893.PDF',
                 'name':'1225461893.PDF'}]}""");
        assertRow(
                row("1225461816", "cninfo", file),
                "{'publishedAt':'2026-08-06T17:42:30+08:00','precision':'second','exchange':'SZSE'}");
        assertRow(row("1225461752", "cninfo", file), "{'documents':[]}");
    }

    @Test
    void readsTheTimesOfActivityRecords() throws JsonProcessingException {
        assertRow(
                row("1225464250", "irm", "cn/irm/ashare-hotpot__irm_ircs_page.json"),
                """
                {'tickers':['301270'],'issuerNames':['汉仪股份'],
                 'title':'2026年8月4日-2026年8月5日投资者关系活动记录表',
                 'publishedAt':'2026-08-05T09:30:00+08:00','documents':[
                 {'url':'https://static.cninfo.com.cn/finalpage/2026-08-05/1225464250.PDF',
                 'name':'1225464250.PDF'}]}""");
    }

    @Test
    void readsRelativeTimesWhereItIsToldWhenTheyWereRecorded() throws JsonProcessingException {
        List<JsonNode> rows =
                read(
                        "--at",
                        "2026-08-06T16:39:30+08:00",
                        "sns",
                        "cn/irm/ashare-hotpot__sse_publish_feed.html");
        assertRow(
                rows.getFirst(),
                """
                {'id':'1777290','tickers':['603459'],'issuerNames':['红板科技'],
                 'title':'江西红板科技股份有限公司投资者关系活动记录表0806',
                 'publishedAt':'2026-08-06T16:22:00+08:00','precision':'minute'}""");
        assertRow(rows.get(1), "{'publishedAt':'2026-08-06T00:00:00+08:00','precision':'day'}");
        assertThat(rows.get(2).path("documents").path(0).path("url").asText()).endsWith(".doc");
    }

    @Test
    void mergesTheFilersOfAnAccessionAndTellsTheirRoles() throws JsonProcessingException {
        assertRow(
                row(
                        "0002063236-25-000004",
                        "edgar",
                        "global/sec/getcurrent_p000_20251212T180331.atom"),
                """
                {'issuerNames':['Hinge Health, Inc.'],'category':'4',
                 'publishedAt':'2025-12-12T18:02:43-05:00','precision':'second',
                 'actors':[{'name':'Perez Daniel Antonio','role':'Reporting','code':'0002063236'}]}""");
    }

    @Test
    void tellsWallClockFromUtcInTheSubmissions() throws JsonProcessingException {
        String id = "0001214659-26-002941";
        for (String day : List.of("09Mar2026", "10Mar2026", "20Jun2026")) {
            assertRow(
                    row(
                            id,
                            "edgar-submissions",
                            "global/sec/submissions_CIK0001677077_" + day + ".json"),
                    "{'publishedAt':'2026-03-06T16:46:18-05:00','tickers':['ALZN']}");
        }
        String tesla = "global/sec/submissions_CIK0001318605_20260305.json";
        assertRow(
                row("0001104659-26-021746", "edgar-submissions", tesla),
                "{'publishedAt':'2026-02-27T00:00:00-05:00','precision':'day'}");
    }

    @Test
    void givesTheRawDocumentInsteadOfItsRendering() throws JsonProcessingException {
        assertRow(
                row(
                        "0001059235-26-000004",
                        "edgar-submissions",
                        "global/sec/submissions_CIK0000320193_20260305.json"),
                """
                {'publishedAt':'2026-02-26T18:34:19-05:00','documents':[{'url':
                 'https://www.sec.gov/Archives/edgar/data/320193/000105923526000004/wk-form4_1772148856.xml',
                 'name':'wk-form4_1772148856.xml'}]}""");
    }

    @Test
    void readsTheDisclosuresOfTokyo() throws JsonProcessingException {
        assertRow(
                row("140120260909533773", "tdnet", "global/tdnet/row_fragments.html"),
                """
                {'tickers':['3161'],'issuerNames':['アゼアス'],'publishedAt':null,'documents':[
                 {'url':'https://www.release.tdnet.info/inbs/140120260909533773.pdf',
                 'name':'140120260909533773.pdf'},
                 {'url':'https://www.release.tdnet.info/inbs/081220260909533773.zip','name':'XBRL'}]}""");
        assertRow(
                row("140120260617572928", "tdnet", "global/tdnet/row_fragments.html"),
                "{'tickers':['330A'],'issuerNames':['Ｇ－ＴａｌｅｎｔＸ']}");
    }

    @Test
    void joinsTheKoreanListsByReceipt() throws JsonProcessingException {
        assertRow(
                row("20260814802986", "dart-rss", "global/dart/companyRSS_SKhynix_20260815.xml"),
                """
                {'issuerNames':['SK하이닉스'],'title':'파생상품거래손실발생',
                 'publishedAt':'2026-08-14T16:44:00+09:00','precision':'minute'}""");
        assertRow(
                row("20240131800110", "dart", "global/dart/opendart_list_samsung.json"),
                "{'tickers':['005930'],'publishedAt':'2024-01-31T00:00:00+09:00','change':null}");
        assertRow(
                row("20220103900691", "dart", "global/dart/dsac001_search_20220103_p1.html"),
                "{'publishedAt':'2022-01-03T18:57:00+09:00','change':'corrected','postTitle':'정'}");
    }

    @Test
    void readsHongKongsCompaniesAndTheirTime() throws JsonProcessingException {
        assertRow(
                row(
                        "12292377",
                        "hkex-search",
                        "cn/hkex/idx57372586320__titleSearchServlet_row_2026-08-20.json"),
                """
                {'tickers':['00700','80700'],'issuerNames':['TENCENT','TENCENT-R'],
                 'publishedAt':'2026-08-20T17:35:00+08:00','precision':'minute'}""");
    }
}
