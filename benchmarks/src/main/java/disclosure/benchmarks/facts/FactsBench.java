package disclosure.benchmarks.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code ./dev bench facts}: announcements of the corpus go three times through the program of
 * {@code ./dev facts}, which is given one processor; the first time warms it up.
 */
public final class FactsBench {

    private static final int ROUNDS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private FactsBench() {}

    public static void main(String... arguments) throws IOException {
        Path root = Path.of(System.getProperty("disclosure.root", "."));
        List<String> lines =
                lines(Path.of(System.getProperty("disclosure.corpus", "../shared/corpus")));
        Process program = start(root.resolve("parser-service/target/quarkus-app"));
        double best = 0;
        try (BufferedWriter in = program.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            for (int round = 0; round < ROUNDS; round++) {
                double rate = lines.size() / seconds(lines, in, out);
                best = round == 0 ? 0 : Math.max(best, rate);
            }
        }
        Map<String, Object> result =
                Map.of("documents", lines.size(), "documentsPerSecond", Math.round(best));
        Path file = root.resolve("benchmarks/target/results/facts.json");
        Files.createDirectories(file.getParent());
        JSON.writeValue(file.toFile(), result);
        System.out.printf("%d announcements, %.0f a second on one processor%n", lines.size(), best);
    }

    private static List<String> lines(Path corpus) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("dev-1.jsonl", "dev-2.jsonl")) {
            for (String line : Files.readAllLines(corpus.resolve("facts/feed").resolve(name))) {
                JsonNode document = JSON.readTree(line);
                List<String> sentences = new ArrayList<>();
                document.path("sentences").forEach(one -> sentences.add(one.asText()));
                lines.add(
                        JSON.writeValueAsString(
                                Map.of(
                                        "id",
                                        document.path("id").asText(),
                                        "text",
                                        String.join("\n", sentences))));
            }
        }
        return lines;
    }

    private static Process start(Path app) throws IOException {
        String classPath = app + "/app/*:" + app + "/lib/main/*:" + app + "/lib/boot/*";
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        classPath,
                        "disclosure.parser.structure.ReadFacts")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static double seconds(List<String> lines, BufferedWriter in, BufferedReader out)
            throws IOException {
        long start = System.nanoTime();
        Thread writer = Thread.ofVirtual().start(() -> write(lines, in));
        for (int i = 0; i < lines.size(); i++) {
            if (out.readLine() == null) {
                throw new IOException("the program ended after " + i + " answers");
            }
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(List<String> lines, BufferedWriter in) {
        try {
            for (String line : lines) {
                in.write(line);
                in.write('\n');
            }
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
