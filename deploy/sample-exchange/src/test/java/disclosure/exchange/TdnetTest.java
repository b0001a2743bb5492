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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TdnetTest {

    private final World world = new World(600);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aRowHasSevenCellsAndALinkOfEighteenDigits() throws Exception {
        String page = page("001", "20260609");
        assertThat(page)
                .contains("2026年06月09日", "に開示された情報", "class=\"oddnew-L kjTime\"")
                .contains("evennew-R kjHistroy", "<table id=\"main-list-table\"")
                .containsPattern("<a href=\"1401\\d{14}\\.pdf\" target=\"_blank\">")
                .containsPattern("href=\"0812\\d{14}\\.zip\">XBRL")
                .containsPattern("kjCode\" noWrap>599Z0<");
        Matcher link = Pattern.compile("href=\"(1401\\d{14}\\.pdf)\"").matcher(page);
        assertThat(link.find()).isTrue();
        byte[] document = world.get(Host.TDNET, "/inbs/" + link.group(1)).body();
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aBusyDayHasPagesOfAHundredAndEndsInA404() throws Exception {
        world.clock("2026-06-10T05:00:00Z");
        String first = page("001", "20260610");
        assertThat(first.split("kjTime", -1)).hasSize(101);
        assertThat(first)
                .contains("1～100件&nbsp;/&nbsp;全300件")
                .contains("pager('I_list_002_20260610.html')");
        assertThat(page("003", "20260610")).contains("onClick=\"pager('')\"");
        assertThat(answer("004", "20260610").statusCode()).isEqualTo(404);
    }

    @Test
    void aDayWithoutDisclosureIsAPageThatSaysSo() throws Exception {
        HttpResponse<byte[]> answer = answer("001", "20260601");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(World.text(answer)).contains("に開示された情報はありません。").doesNotContain("<table");
        assertThat(answer.headers().firstValue("cache-control")).contains("max-age=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260510", "20260612", "20261399"})
    void aDayOutsideTheMonthIsMissing(String day) throws Exception {
        assertThat(answer("001", day).statusCode()).isEqualTo(404);
    }

    @Test
    void aWithdrawnRowLosesItsLinkAndACorrectedOneIsMarked() throws Exception {
        JsonNode filing =
                world.control(
                        "filings",
                        "{\"market\":\"TOKYO\",\"ticker\":\"08010\",\"title\":\"特別損失の計上に関するお知らせ\"}");
        String code = filing.path("disclosureCode").asText();
        world.control("filings/" + code + "/correct", "{}");
        assertThat(page("001", "20260610"))
                .containsPattern("class=\"hyodaiUpd\">特別損失")
                .contains("2026/06/10 11:00 更新");
        world.control("filings/" + code + "/withdraw", "{}");
        assertThat(page("001", "20260610"))
                .contains("<tr class=\"hyodaiDel\">", "align=\"left\">特別損失", "11:00 削除");
    }

    private String page(String number, String day) throws Exception {
        return World.text(answer(number, day));
    }

    private HttpResponse<byte[]> answer(String number, String day) throws Exception {
        return world.get(Host.TDNET, "/inbs/I_list_" + number + "_" + day + ".html");
    }
}
