package disclosure.crawler.drift;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Witness;
import disclosure.crawler.warning.Warnings;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class CanaryTest {

    private static final String GOOD = "{\"rows\":[{\"id\":1,\"title\":\"a\"}]}";
    private static final String BAD = "{\"rows\":[{\"id\":1,\"title\":\"a\",\"flag\":true}]}";

    private static final Page PAGE =
            new Page(
                    List.of(
                            Announcement.draft("1", "SSE")
                                    .title("a")
                                    .published(Moment.parse("2026-11-20", ZoneOffset.UTC))
                                    .done()),
                    PageFacts.NONE,
                    null,
                    List.of());

    @Inject Witness canary;
    @Inject Warnings warnings;
    @Inject DriftConfig config;

    private void saw(String body) {
        canary.saw("canarytest", "/list.do", body.getBytes(StandardCharsets.UTF_8), PAGE);
    }

    @Test
    void warnsOnTheVeryAnswerAndKeepsBothSamples() throws IOException {
        for (int i = 0; i < Known.TO_LEARN; i++) {
            saw(GOOD);
        }
        assertThat(warnings.of("canarytest")).isEmpty();
        saw(BAD);
        assertThat(warnings.of("canarytest"))
                .singleElement()
                .satisfies(
                        warning -> {
                            assertThat(warning.kind()).isEqualTo(Warnings.Kind.DRIFT);
                            assertThat(warning.words()).contains("new: .rows[].flag boolean");
                        });
        Path folder = config.directory().resolve("canarytest");
        assertThat(Files.readString(folder.resolve("list.do.last-good"))).isEqualTo(GOOD);
        assertThat(Files.readString(folder.resolve("list.do.first-bad"))).isEqualTo(BAD);
    }
}
