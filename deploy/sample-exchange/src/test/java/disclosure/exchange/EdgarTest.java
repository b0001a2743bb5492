package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgarTest {

    private static final String CURRENT =
            "/cgi-bin/browse-edgar?action=getcurrent&type=&company=&dateb=&owner=include"
                    + "&start=0&count=100&output=atom";
    private static final String[] DECLARED = {"User-Agent", "Sample Fund desk@fund.test"};
    private static final Pattern ACCESSION = Pattern.compile("accession-number=([-\\d]{20})<");
    private static final Pattern LINK = Pattern.compile("href=\"(http://127[^\"]+)\"");

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theFeedIsLatinOneWithoutSayingSoInItsHeaderAndHasNoValidators() throws Exception {
        HttpResponse<byte[]> answer = world.get(Host.SEC, CURRENT, DECLARED);
        assertThat(answer.headers().firstValue("content-type")).contains("application/atom+xml");
        assertThat(answer.headers().firstValue("etag")).isEmpty();
        String text = new String(answer.body(), StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"ISO-8859-1\" ?>");
        assertThat(text).contains("Élan, Inc.");
    }

    @Test
    void aFilingHasAnEntryForEachPartyWithItsRole() throws Exception {
        String text = feed(CURRENT);
        List<String> accessions = all(ACCESSION, text);
        assertThat(accessions.size()).isGreaterThan(new HashSet<>(accessions).size());
        assertThat(text).contains("(Issuer)", "(Reporting)", "(Subject)", "(Filed by)", "(Filer)");
        assertThat(text).contains("Ridgeport - West, Inc.", "Harrowgate &amp; Sons");
        assertThat(text).contains("&lt;br&gt;Item 2.02:");
        assertThat(text).contains("-04:00</updated>");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "100, 100", "5, 40", "200, 40"})
    void onlyFiveCountsAreHonoured(String count, int given) throws Exception {
        String text = feed(CURRENT.replace("count=100", "count=" + count));
        assertThat(all(ACCESSION, text).size()).isLessThanOrEqualTo(given);
        assertThat(all(ACCESSION, text).size()).isGreaterThan(given / 2);
    }

    @Test
    void theTypeIsAPrefix() throws Exception {
        String text = feed(CURRENT.replace("type=", "type=4"));
        assertThat(text).contains("term=\"4\"", "term=\"424B2\"").doesNotContain("term=\"8-K\"");
    }

    @Test
    void startCountsEntriesAndBehindFiveThousandTheFileIsUnavailable() throws Exception {
        String first = feed(CURRENT.replace("count=100", "count=20"));
        String second =
                feed(CURRENT.replace("count=100", "count=10").replace("start=0", "start=10"));
        assertThat(all(ACCESSION, first).subList(10, 20)).isEqualTo(all(ACCESSION, second));
        HttpResponse<byte[]> end =
                world.get(Host.SEC, CURRENT.replace("start=0", "start=5100"), DECLARED);
        assertThat(end.statusCode()).isEqualTo(503);
        assertThat(World.text(end)).contains("File Unavailable");
    }

    @Test
    void aClientWithoutAnAddressIsCalledAnUndeclaredTool() throws Exception {
        HttpResponse<byte[]> answer = world.get(Host.SEC, CURRENT);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(World.text(answer)).contains("Undeclared Automated Tool");
    }

    @Test
    void askingTooOftenShutsBothHostsForTenMinutes() throws Exception {
        HttpResponse<byte[]> answer = world.get(Host.SEC, CURRENT, DECLARED);
        for (int i = 0; i < 200 && answer.statusCode() == 200; i++) {
            answer = world.get(Host.SEC, "/files/company_tickers.json", DECLARED);
        }
        assertThat(World.text(answer)).contains("Request Rate Threshold Exceeded");
        assertThat(world.get(Host.SEC_DATA, "/submissions/x.json", DECLARED).statusCode())
                .isEqualTo(403);
        world.clock("2026-06-10T02:11:00Z");
    }

    @Test
    void documentsComeSomeSecondsAfterTheirEntry() throws Exception {
        world.control(
                "filings",
                "{\"market\":\"NEW_YORK\",\"ticker\":\"FNHQX\",\"kind\":\"CURRENT_REPORT\",\"title\":\"Current report\"}");
        String link = all(LINK, feed(CURRENT)).getFirst();
        String path = java.net.URI.create(link).getPath();
        assertThat(world.get(Host.SEC, path, DECLARED).statusCode()).isIn(403, 404);
        world.clock("2026-06-10T02:02:00Z");
        String page = World.text(world.get(Host.SEC, path, DECLARED));
        assertThat(page).contains("infoHead", "tableFile", "EX-99.1");
        Matcher document = Pattern.compile("href=\"(/Archives[^\"]+\\.htm)\"").matcher(page);
        assertThat(document.find()).isTrue();
        assertThat(World.text(world.get(Host.SEC, document.group(1), DECLARED)))
                .contains("Fernhollow, Inc.");
    }

    @Test
    void aCompanysSubmissionsAreColumnsOfEqualLength() throws Exception {
        JsonNode company = world.json(Host.SEC, "/files/company_tickers.json", DECLARED).path("0");
        String path = "/submissions/CIK%010d.json".formatted(company.path("cik_str").asLong());
        JsonNode recent = world.json(Host.SEC_DATA, path, DECLARED).at("/filings/recent");
        int length = recent.path("accessionNumber").size();
        assertThat(length).isPositive();
        assertThat(recent).allMatch(column -> column.size() == length);
        HttpResponse<byte[]> none =
                world.get(Host.SEC_DATA, "/submissions/CIK0000000001.json", DECLARED);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(World.text(none)).contains("NoSuchKey");
    }

    @Test
    void theIndexOfADayCanBeAskedForConditionally() throws Exception {
        String path = "/Archives/edgar/daily-index/2026/QTR2/master.20260608.idx";
        HttpResponse<byte[]> index = world.get(Host.SEC, path, DECLARED);
        assertThat(World.text(index))
                .contains("CIK|Company Name|Form Type|Date Filed|File Name\n-----")
                .containsPattern("\\d+\\|.+\\|.+\\|20260608\\|edgar/data/\\d+/[-\\d]{20}\\.txt");
        String tag = index.headers().firstValue("etag").orElseThrow();
        assertThat(
                        world.get(Host.SEC, path, "User-Agent", DECLARED[1], "If-None-Match", tag)
                                .statusCode())
                .isEqualTo(304);
        String form = World.text(world.get(Host.SEC, path.replace("master", "form"), DECLARED));
        assertThat(form).contains("Form Type   Company Name ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026/QTR2/master.20260607.idx",
        "2026/QTR2/master.20260610.idx",
        "2026/QTR1/master.20260608.idx"
    })
    void anIndexThatDoesNotExistIsDenied(String name) throws Exception {
        HttpResponse<byte[]> answer =
                world.get(Host.SEC, "/Archives/edgar/daily-index/" + name, DECLARED);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(World.text(answer)).contains("<Code>AccessDenied</Code>");
    }

    private String feed(String path) throws Exception {
        return new String(world.get(Host.SEC, path, DECLARED).body(), StandardCharsets.ISO_8859_1);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
