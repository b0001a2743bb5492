package disclosure.alert.notify.stream;

import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.notify.Desk;
import disclosure.alert.notify.NotifyProfile;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NotifyProfile.class)
@QuarkusTestResource(EnginesForTests.class)
class StreamTest {

    @Inject Desk desk;

    @Test
    void streamsAlertsOfTheTenantAsTheyAreRaised() throws Exception {
        try (Reader reader = Reader.open(url(), Desk.token("streaming"), null)) {
            await().until(() -> reader.text().contains(":open"));
            desk.keep("somebody-else", List.of());
            UUID alert = desk.keep("streaming", List.of());

            await().until(() -> reader.events("alert").size() == 1);

            Reader.Event event = reader.events("alert").getFirst();
            assertThat(event.id()).isEqualTo(Long.toString(desk.seq(alert)));
            assertThat(event.data()).startsWith("{\"alertId\":\"" + alert + "\"");
            assertThat(reader.header("cache-control")).isEqualTo("no-store");
            assertThat(reader.header("x-accel-buffering")).isEqualTo("no");
            assertThat(reader.header("content-type")).startsWith("text/event-stream");
        }
    }

    @Test
    void keepsTheConnectionOpenWithComments() throws Exception {
        try (Reader reader = Reader.open(url(), Desk.token("pinged"), null)) {
            await().until(() -> reader.text().contains(":ping"));
        }
    }

    @Test
    void resumesWithoutLosingAnythingWhileAlertsAreKept() throws Exception {
        List<String> kept = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Thread keeping =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    for (int i = 0; i < 60; i++) {
                                        kept.add(desk.keep("resuming", List.of()).toString());
                                    }
                                });
        String last = "0";
        desk.keep("resuming", List.of());
        while (keeping.isAlive() || seen.size() < 61) {
            int want = Math.min(61, seen.size() + 7);
            try (Reader reader = Reader.open(url(), Desk.token("resuming"), last)) {
                int before = seen.size();
                await().until(() -> before + reader.events("alert").size() >= want);
                // What arrives after this look is lost on purpose: the reader goes away.
                for (Reader.Event event : reader.events("alert")) {
                    seen.add(event.alertId());
                    last = event.id();
                }
            }
        }
        keeping.join();

        assertThat(seen).doesNotHaveDuplicates().hasSize(61).containsAll(kept);
    }

    @Test
    void saysThatThereIsAGapWhenTheIdIsUnknown() throws Exception {
        for (String unknown : List.of("999999999", "nonsense", "-7")) {
            try (Reader reader = Reader.open(url(), Desk.token("gap"), unknown)) {
                await().until(() -> reader.events("gap").size() == 1);

                assertThat(reader.events("gap").getFirst().data())
                        .contains("\"lastEventId\":\"" + unknown + "\"");
            }
        }
    }

    @Test
    void takesTheLastIdFromTheQueryToo() throws Exception {
        UUID first = desk.keep("asking", List.of());
        UUID second = desk.keep("asking", List.of());
        URI withId = URI.create(url() + "?lastEventId=" + desk.seq(first));
        try (Reader reader = Reader.open(withId, Desk.token("asking"), null)) {
            await().until(() -> reader.events("alert").size() == 1);

            assertThat(reader.events("alert").getFirst().alertId()).isEqualTo(second.toString());
        }
    }

    private static URI url() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/alerts/stream");
    }
}
