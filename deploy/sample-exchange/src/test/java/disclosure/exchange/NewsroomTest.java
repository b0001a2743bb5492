package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsroomTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news.rss", "/FNHQX/news.atom", "/HEX01/feed.json"})
    void whoHasTheFeedIsToldThatItHasNotChanged(String path) throws Exception {
        HttpResponse<byte[]> whole = world.get(Host.NEWSROOM, path);
        assertThat(whole.headers().firstValue("cache-control")).contains("public, max-age=30");
        String tag = whole.headers().firstValue("etag").orElseThrow();
        String date = whole.headers().firstValue("last-modified").orElseThrow();

        HttpResponse<byte[]> byTag = world.get(Host.NEWSROOM, path, "If-None-Match", tag);
        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(world.get(Host.NEWSROOM, path, "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
        assertThat(
                        world.get(
                                        Host.NEWSROOM,
                                        path,
                                        "If-None-Match",
                                        "\"another\"",
                                        "If-Modified-Since",
                                        date)
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameFilingIsInAllThreeFormats() throws Exception {
        JsonNode item = world.json(Host.NEWSROOM, "/FNHQX/feed.json").at("/items/0");
        String id = item.path("id").asText();
        assertThat(World.text(world.get(Host.NEWSROOM, "/FNHQX/news.rss")))
                .contains("<guid isPermaLink=\"false\">" + id + "</guid>", "+0000</pubDate>");
        assertThat(World.text(world.get(Host.NEWSROOM, "/FNHQX/news.atom")))
                .contains("<id>urn:newsroom:" + id + "</id>");
        String path = java.net.URI.create(item.path("url").asText()).getPath();
        assertThat(world.get(Host.NEWSROOM, path).statusCode()).isEqualTo(200);
    }

    @Test
    void aLongFeedNamesItsNextPage() throws Exception {
        JsonNode first = world.json(Host.NEWSROOM, "/feed.json");
        assertThat(first.path("items")).hasSize(100);
        java.net.URI next = java.net.URI.create(first.path("next_url").asText());
        JsonNode second = world.json(Host.NEWSROOM, next.getPath() + "?" + next.getQuery());
        assertThat(second.path("items")).isNotEmpty();
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    }

    @Test
    void aCorrectionChangesTheTagAndTheDate() throws Exception {
        HttpResponse<byte[]> before = world.get(Host.NEWSROOM, "/news.atom");
        String id = world.json(Host.NEWSROOM, "/feed.json").at("/items/0/id").asText();
        world.control("filings/" + id + "/correct", "{}");
        HttpResponse<byte[]> after =
                world.get(
                        Host.NEWSROOM,
                        "/news.atom",
                        "If-None-Match",
                        before.headers().firstValue("etag").orElseThrow());
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(World.text(after)).contains("(corrected)");
    }

    @Test
    void retryAfterIsSecondsOrADate() throws Exception {
        world.fault("TOO_MANY_REQUESTS", Host.NEWSROOM);
        assertThat(world.get(Host.NEWSROOM, "/news.rss").headers().firstValue("retry-after"))
                .contains("1");
        world.fault("RETRY_AFTER_DATE", Host.NEWSROOM);
        HttpResponse<byte[]> busy = world.get(Host.NEWSROOM, "/news.rss");
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("retry-after").orElse("")).endsWith("GMT");
    }
}
