package disclosure.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookieJarTest {

    private static final URI BSE = URI.create("https://www.bse.cn/disclosure/list.do");

    private final CookieJar jar =
            new CookieJar(Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC));

    private void set(String cookie) {
        jar.put(BSE, Map.of("set-cookie", List.of(cookie)));
    }

    private String sentTo(String uri) {
        return jar.get(URI.create(uri), Map.of()).getOrDefault("Cookie", List.of("")).getFirst();
    }

    @Test
    void sendsACookieBackAsItCame() {
        set("C3VK=aB3; Path=/; Max-Age=300; HttpOnly");
        set("other=1");
        assertThat(sentTo("https://www.bse.cn/disclosure/list.do")).isEqualTo("C3VK=aB3; other=1");
    }

    @Test
    void forgetsACookieThatIsOver() {
        set("C3VK=a");
        set("C3VK=a; Max-Age=0");
        set("old=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(sentTo("https://www.bse.cn/")).isEmpty();
    }

    @Test
    void sendsACookieOnlyWhereItBelongs() {
        set("host=1");
        set("domain=1; Domain=.bse.cn");
        set("path=1; Path=/disclosure");
        set("foreign=1; Domain=example.org");
        assertThat(sentTo("https://www.bse.cn/disclosureInfo")).isEqualTo("domain=1; host=1");
        assertThat(sentTo("https://static.bse.cn/disclosure")).isEqualTo("domain=1");
        assertThat(sentTo("https://example.org/")).isEmpty();
    }
}
