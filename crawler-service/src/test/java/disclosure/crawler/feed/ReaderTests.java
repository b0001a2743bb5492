package disclosure.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every reader must do; the tests of each begin here. */
public abstract class ReaderTests {

    /** When the answers of the tests arrived: 09:00 in Shanghai, a Friday. */
    protected static final Instant ARRIVED = Instant.parse("2026-11-20T01:00:00Z");

    /** The reader under test. */
    protected abstract AnswerReader reader();

    /** A whole answer with at least one announcement. */
    protected abstract String whole();

    protected FeedAnswer read(String body) {
        return reader().read(body.getBytes(StandardCharsets.UTF_8), ARRIVED);
    }

    protected Page page(String body) {
        assertThat(read(body)).isInstanceOf(Page.class);
        return (Page) read(body);
    }

    protected Announcement only(String body) {
        assertThat(page(body).announcements()).hasSize(1);
        return page(body).announcements().getFirst();
    }

    protected void assertFault(String body, Kind kind) {
        assertThat(read(body)).as(body).isInstanceOf(Fault.class);
        assertThat(((Fault) read(body)).kind()).isEqualTo(kind);
        assertThat(((Fault) read(body)).words()).isNotBlank();
    }

    @Test
    void readsAWholeAnswer() {
        assertThat(page(whole()).announcements()).isNotEmpty();
        assertThat(page(whole()).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>var arg1='acw_sc__v2';</script></html>",
                "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>",
                "<html><body>请输入验证码 captcha</body></html>"
            })
    void recognisesAFirewallsPage(String body) {
        assertFault(body, Kind.CHALLENGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF", "\n"})
    void takesAnEmptyAnswerForABrokenOne(String body) {
        assertFault(body, Kind.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><h1>502 Bad Gateway</h1></body></html>",
                "{\"hello\":1}",
                "[]",
                "upstream connect error",
                "<a><b></b></a>"
            })
    void neverTakesAnythingElseForAnEmptyList(String body) {
        assertThat(read(body)).as(body).isInstanceOf(Fault.class);
    }

    /** A page that breaks off must not look complete: at best it holds rows that were whole. */
    @Test
    protected void survivesTruncationAnywhere() {
        byte[] whole = whole().getBytes(StandardCharsets.UTF_8);
        List<Integer> survivors = new ArrayList<>();
        for (int length = 0; length < whole.length - 20; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (reader().read(cut, ARRIVED) instanceof Page page
                    && page.announcements().size() < page(whole()).announcements().size()
                    && page.last()) {
                survivors.add(length);
            }
        }
        assertThat(survivors).as("lengths at which a cut answer claims to be all").isEmpty();
    }

    @Test
    void survivesAnyByteThatIsWrong() {
        byte[] whole = whole().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j < 3; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader().read(changed, ARRIVED)).isNotNull();
        }
    }
}
