package disclosure.crawler.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static Shape shape(String body) {
        return Shape.of(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Known learnt(String... bodies) {
        Known known = Known.first(shape(bodies[0]));
        for (int i = 1; i < 40; i++) {
            known = known.with(shape(bodies[i % bodies.length]));
        }
        return known;
    }

    @Test
    void isTheSameForOtherContentAndAnotherNumberOfRows() {
        assertThat(shape("cb({\"data\":[{\"id\":1,\"title\":\"a\"}]})"))
                .isEqualTo(
                        shape(
                                "{\"data\":[{\"id\":2,\"title\":\"b\"},{\"id\":3,\"title\":\"c\"}]}"));
        assertThat(shape("<table><tr class='odd kjTime'></tr></table>"))
                .isEqualTo(
                        shape(
                                "<table><tr class='kjTime odd'>x</tr><tr class='odd kjTime'></tr></table>"));
    }

    @Test
    void namesWhatIsNewAndWhatIsGone() {
        Known known = learnt("{\"data\":[{\"id\":1,\"title\":\"a\"}]}");
        assertThat(known.differences(shape("{\"data\":[{\"id\":\"1\",\"title\":\"a\"}]}")))
                .containsExactly("new: .data[].id string", "gone: .data[].id number");
        assertThat(known.differences(shape("{\"data\":[{\"id\":1,\"title\":\"a\"}]}"))).isEmpty();
    }

    @Test
    void letsOptionalPartsComeAndGo() {
        Known known = learnt("{\"a\":1,\"b\":\"x\"}", "{\"a\":1,\"b\":null}");
        assertThat(known.differences(shape("{\"a\":1}"))).isEmpty();
        assertThat(known.differences(shape("{\"a\":1,\"b\":\"y\"}"))).isEmpty();
        assertThat(known.differences(shape("{\"b\":\"y\"}"))).containsExactly("gone: .a number");
    }

    @Test
    void saysNothingWhileItStillLearns() {
        assertThat(Known.first(shape("{\"a\":1}")).differences(shape("{\"b\":1}"))).isEmpty();
    }
}
