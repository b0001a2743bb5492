package disclosure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script at the top, run as a person runs it; Maven is replaced by a script that says what it
 * is asked.
 */
@DisabledOnOs(OS.WINDOWS)
class DevScriptTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root", "../.."));

    @TempDir Path directory;

    private record Outcome(int status, String said) {}

    @Test
    void namesEveryCommandInItsHelp() throws Exception {
        Outcome help = dev(Map.of(), "help");
        assertThat(help.status()).isZero();
        assertThat(help.said())
                .contains(
                        "./dev run",
                        "--markets all",
                        "./dev test",
                        "./dev fmt",
                        "./dev structure",
                        "./dev publish")
                .doesNotContain("\u001b");
    }

    @Test
    void refusesACommandItDoesNotKnow() throws Exception {
        Outcome outcome = dev(Map.of(), "dance");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).contains("dance", "structure");
    }

    @Test
    void passesByAnOldJavaHomeForANewerJdk() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path jvms = Files.createDirectory(directory.resolve("jvms"));
        jdk("jvms/eleven", "11.0.2");
        Path newer = jdk("jvms/twenty-six", "26");
        Outcome outcome =
                dev(Map.of("JAVA_HOME", old.toString(), "DEV_JVM_FOLDER", jvms.toString()), "fmt");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.said()).contains("maven spotless:apply with " + newer);
    }

    @Test
    void takesJavaHomeFirstWhenItIsNewEnough() throws Exception {
        Path home = jdk("home", "25.0.1");
        Path jvms = Files.createDirectory(directory.resolve("jvms"));
        jdk("jvms/other", "26");
        Outcome outcome =
                dev(Map.of("JAVA_HOME", home.toString(), "DEV_JVM_FOLDER", jvms.toString()), "fmt");
        assertThat(outcome.said()).contains("with " + home);
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path jvms = Files.createDirectory(directory.resolve("empty"));
        Outcome outcome =
                dev(Map.of("JAVA_HOME", old.toString(), "DEV_JVM_FOLDER", jvms.toString()), "test");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.said()).contains("No JDK 25", "apt-get install", "brew install");
    }

    /** Maven starts the tests in processes of their own, which outlive it when it is killed. */
    @Test
    void endsWhatItStartedWhenItIsToldToEnd() throws Exception {
        Path home = jdk("home", "25.0.1");
        Path started = directory.resolve("started");
        script(
                directory.resolve("path/mvn"),
                "sleep 60 & echo $! $$ > %1$s.part; mv %1$s.part %1$s; wait".formatted(started));
        Process process = start(Map.of("JAVA_HOME", home.toString()), "test");
        Awaitility.await("Maven").until(() -> Files.exists(started));

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        for (String pid : List.of(Files.readString(started).strip().split(" ", 2))) {
            Awaitility.await("the end of " + pid)
                    .until(
                            () ->
                                    ProcessHandle.of(Long.parseLong(pid))
                                            .filter(ProcessHandle::isAlive)
                                            .isEmpty());
        }
    }

    @Test
    void failsAsMavenDoes() throws Exception {
        Path home = jdk("home", "25.0.1");
        script(directory.resolve("path/mvn"), "exit 7");
        Process process = start(Map.of("JAVA_HOME", home.toString()), "test");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(said())).contains("Not all is well.");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = directory.resolve(name);
        script(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2026' >&2");
        script(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome dev(Map<String, String> environment, String... arguments) throws Exception {
        script(directory.resolve("path/mvn"), "echo \"maven $3 with $JAVA_HOME\"");
        Process process = start(environment, arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(said(), StandardCharsets.UTF_8));
    }

    private Path said() {
        return directory.resolve("said.txt");
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        // A copy: what it writes beside itself is not the running build's.
        Path script =
                Files.copy(
                        ROOT.resolve("dev"),
                        directory.resolve("dev"),
                        StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said().toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .compute("PATH", (name, path) -> directory.resolve("path") + ":" + path);
        return builder.start();
    }
}
