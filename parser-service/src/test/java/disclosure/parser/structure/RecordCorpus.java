package disclosure.parser.structure;

import disclosure.events.InvestorRelations;
import disclosure.events.StructuredFiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real documents lying beside the repository, each read once for all tests. */
final class RecordCorpus {

    private static final Path CORPUS = Sample.shared().resolve("corpus");
    private static final Path SEED = Sample.shared().resolve("seed");
    private static final Map<Path, Structured> READ = new HashMap<>();

    private RecordCorpus() {}

    /** The codes that the index of the corpus gives its documents. */
    static Map<Path, String> codes() {
        Path index = CORPUS.resolve("INDEX.tsv");
        assume(index);
        Map<Path, String> codes = new TreeMap<>();
        for (String line : lines(index)) {
            String[] cells = line.split("\t", -1);
            boolean pdf = cells[0].endsWith(".pdf") && cells[4].matches("\\d{6}");
            if (pdf && Files.exists(CORPUS.resolve(cells[0]))) {
                codes.put(CORPUS.resolve(cells[0]), cells[4]);
            }
        }
        return codes;
    }

    /** The records of the Shenzhen exchange, as PDF. */
    static List<Path> records() {
        return list(CORPUS.resolve("ir_szse"), ".pdf");
    }

    /** Annual, half-year and quarterly reports and their abstracts. */
    static List<Path> reports() {
        return list(CORPUS.resolve("periodic_szse"), ".pdf");
    }

    /** Records of the Shanghai exchange, as text. */
    static List<Path> excerpts() {
        return list(CORPUS.resolve("ir_text_excerpts"), ".txt");
    }

    /** Hand-read values, one file a record. */
    static List<Path> gold() {
        return list(CORPUS.resolve("gold/investor-relations"), ".json");
    }

    /** The document a file of hand-read values is about. */
    static Path document(String name) {
        String wanted = normal(name);
        return Stream.concat(records().stream(), list(SEED, ".txt").stream())
                .filter(file -> normal(name(file)).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no document " + name));
    }

    static Structured read(Path file) {
        return READ.computeIfAbsent(file, RecordCorpus::structure);
    }

    static StructuredFiling filing(Path file) {
        return read(file).filing();
    }

    static InvestorRelations record(Path file) {
        return Objects.requireNonNull(filing(file).investorRelations(), file.toString());
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A fixed half of all names, chosen by nothing that has to do with their documents. */
    static boolean keptApart(String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return hash[hash.length - 1] % 2 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Structured structure(Path file) {
        try {
            return Sample.unannounced(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder, String ending) {
        assume(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static void assume(Path path) {
        Assumptions.assumeTrue(Files.exists(path), "the real documents are not here: " + path);
    }
}
