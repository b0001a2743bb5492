package disclosure.parser.reading;

import disclosure.parser.document.ReadingLimits;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts a reading process: this Java, these classes, a heap of its own. */
final class ReaderCommand {

    private static final String QUARKUS = "quarkus-run.jar";

    /**
     * Small while idle; what the service's own flags say of threads and compiling holds here too.
     */
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xms16m",
                    "-Xss512k",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:MaxDirectMemorySize=32m",
                    "-Djava.awt.headless=true",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED");

    private static final List<String> INHERITED =
            List.of("-XX:ThreadPriorityPolicy=", "-XX:TieredStopAtLevel=");

    private ReaderCommand() {}

    static List<String> of(ReadingLimits limits, long memory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(JVM);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> INHERITED.stream().anyMatch(flag::startsWith))
                .forEach(command::add);
        command.add("-Xmx" + memory);
        command.add("-cp");
        command.add(classPath(own()));
        command.add(ReaderProgram.class.getName());
        command.addAll(List.of(ReaderProgram.arguments(limits)));
        return List.copyOf(command);
    }

    /** Tools may load classes by themselves, from places that Java was not started with. */
    private static String own() {
        return ReaderCommand.class.getClassLoader() instanceof URLClassLoader tool
                ? Arrays.stream(tool.getURLs())
                        .map(URL::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path", "");
    }

    /** A packaged service has its own classes and those of others in two folders beside its jar. */
    static String classPath(String own) {
        Path jar = Path.of(own.split(File.pathSeparator, 2)[0]);
        if (!jar.endsWith(QUARKUS)) {
            return own;
        }
        Path home = jar.resolveSibling("");
        return String.join(
                File.pathSeparator,
                home.resolve("app") + File.separator + "*",
                home.resolve("lib").resolve("main") + File.separator + "*",
                home.resolve("lib").resolve("boot") + File.separator + "*");
    }
}
