package disclosure.crawler.drift;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeForTests;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Witness;
import disclosure.crawler.warning.Warnings;
import disclosure.local.testing.EnginesForTests;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    @Inject Shapes shapes;
    @Inject MeterRegistry registry;
    @Inject Clock clock;

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

    @Test
    void recognisesADriftRightAfterARestartByTheShapeThatWasLearnt() throws IOException {
        for (int i = 0; i < Known.TO_LEARN; i++) {
            canary.saw("restarttest", "/a/list_#.html", bytes(GOOD), PAGE);
        }
        Witness afterRestart = new Canary(config, shapes, warnings, registry, clock);

        FeedAnswer page = new Fault(Kind.CHANGED_SCHEMA, "a page instead of the list");
        afterRestart.saw("restarttest", "/a/list_#.html", bytes("<html/>"), page);

        assertThat(warnings.of("restarttest"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.words()).contains("a page instead"));
        Path folder = config.directory().resolve("restarttest");
        assertThat(Files.readString(folder.resolve("a-list_-.html.last-good"))).isEqualTo(GOOD);
        assertThat(Files.readString(folder.resolve("a-list_-.html.first-bad")))
                .isEqualTo("<html/>");
        afterRestart.saw("restarttest", "/a/list_#.html", bytes("<html>2</html>"), page);
        assertThat(Files.readString(folder.resolve("a-list_-.html.first-bad")))
                .as("the first bad one stays")
                .isEqualTo("<html/>");
    }

    @Test
    void tellsADriftOnceWhereNoSampleCanBeWritten(@TempDir Path folder) throws IOException {
        Path noFolder = Files.createFile(folder.resolve("samples"));
        DriftConfig unwritable =
                Configs.of(
                        DriftConfig.class,
                        Map.of("disclosure.crawler.drift.directory", noFolder.toString()));
        Witness blind = new Canary(unwritable, shapes, warnings, registry, clock);
        for (int i = 0; i < Known.TO_LEARN; i++) {
            blind.saw("blindtest", "/list.do", bytes(GOOD), PAGE);
        }
        for (int i = 0; i < 3; i++) {
            blind.saw("blindtest", "/list.do", bytes(BAD), PAGE);
        }
        assertThat(registry.get("disclosure.feed.drift").tag("feed", "blindtest").counter().count())
                .isEqualTo(1);
        assertThat(warnings.of("blindtest")).hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
