package disclosure.local.process;

import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.process.ChildProcess.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChildProcessTest {

    @TempDir Path directory;

    private final List<String> crashes = new CopyOnWriteArrayList<>();

    @Test
    void tellsTheExitCodeAndTheLastLinesOfAChildThatEndsByItself() {
        shell("echo \"$GREETING\"; exit 3", Map.of("GREETING", "out of paper")).start();
        await().untilAsserted(
                        () ->
                                assertThat(crashes)
                                        .singleElement()
                                        .asString()
                                        .contains("child", "exit code 3", "out of paper"));
    }

    @Test
    void tellsNothingWhenTheChildWasAskedToEnd() {
        ChildProcess child = shell("sleep 60", Map.of());
        child.start();
        assertThat(child.isAlive()).isTrue();
        child.stop(Duration.ofSeconds(5));
        assertThat(child.isAlive()).isFalse();
        assertThat(child.pid()).isEqualTo(-1);
        assertThat(crashes).isEmpty();
    }

    @Test
    void killsAChildThatDoesNotListen() {
        ChildProcess child =
                shell("trap '' TERM; echo ready; while :; do sleep 0.05; done", Map.of());
        child.start();
        await().until(() -> child.lastLines().contains("ready"));
        child.stop(Duration.ofMillis(100));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void killsAChildThatIsStillBeingAskedToEnd() {
        ChildProcess child =
                shell("trap 'echo asked' TERM; echo ready; while :; do sleep 0.05; done", Map.of());
        child.start();
        long pid = child.pid();
        await().until(() -> child.lastLines().contains("ready"));
        CompletableFuture<Void> asked =
                CompletableFuture.runAsync(
                        () -> child.stop(Duration.ofMinutes(5)), Thread::startVirtualThread);
        await().until(() -> child.lastLines().contains("asked"));
        child.kill();
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        asked.join();
    }

    @Test
    void startsAgain() {
        ChildProcess child = shell("echo here; exec sleep 60", Map.of());
        child.start();
        long first = child.pid();
        child.kill();
        child.start();
        assertThat(child.pid()).isNotEqualTo(first).isPositive();
        child.kill();
    }

    private ChildProcess shell(String script, Map<String, String> environment) {
        return new ChildProcess(
                new Program(
                        "child",
                        List.of("bash", "-c", script),
                        environment,
                        directory.resolve("logs/child.log")),
                crashes::add);
    }
}
