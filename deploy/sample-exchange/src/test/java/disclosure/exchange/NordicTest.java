package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NordicTest {

    private static final String QUERY =
            "/news/query.action?globalGroup=exchangeNotice&displayLanguage=en&timeZone=CET&dateMask="
                    + "&company=&start=0&limit=20&countResults=false&globalName=NordicAllMarkets&dir=DESC";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void timesHaveAnOffsetAndMessagesAPage() throws Exception {
        JsonNode item = world.json(Host.NORDIC, QUERY).at("/results/item/0");
        assertThat(item.path("disclosureId").isIntegralNumber()).isTrue();
        assertThat(item.path("published").asText())
                .matches("2026-06-\\d\\d \\d\\d:\\d\\d:\\d\\d \\+0200");
        assertThat(item.path("attachment").isArray()).isTrue();
        URI page = URI.create(item.path("messageUrl").asText());
        assertThat(world.get(Host.NORDIC_VIEW, page.getPath() + "?" + page.getQuery()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCallbackIsPutAroundAndADisclosureIsThereOncePerLanguage() throws Exception {
        String wrapped = World.text(world.get(Host.NORDIC, QUERY + "&callback=cb"));
        assertThat(wrapped).startsWith("cb({").endsWith(" )");
        JsonNode finnish =
                world.json(Host.NORDIC, QUERY.replace("displayLanguage=en", "displayLanguage=fi"));
        assertThat(finnish.findValuesAsText("disclosureId"))
                .isEqualTo(Browser.unwrapped(wrapped).findValuesAsText("disclosureId"));
        assertThat(finnish.at("/results/item/0/language").asText()).isEqualTo("fi");
    }

    @Test
    void startAndLimitMoveTheWindow() throws Exception {
        JsonNode first = world.json(Host.NORDIC, QUERY);
        JsonNode later = world.json(Host.NORDIC, QUERY.replace("start=0", "start=5"));
        assertThat(later.at("/results/item/0")).isEqualTo(first.at("/results/item/5"));
        assertThat(first.at("/results/item")).hasSize(20);
    }
}
