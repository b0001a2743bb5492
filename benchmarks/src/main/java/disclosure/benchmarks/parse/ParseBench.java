package disclosure.benchmarks.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * {@code ./dev bench parse}: reads every file in every way, one way after the other per file so
 * that a busy minute of the machine meets all of them, round after round. A file's time is its best
 * round after the first, which warms up. Arguments: {@code --rounds N} (default 4), {@code --pdfs
 * FOLDER}.
 */
public final class ParseBench {

    private static final Logger PDFBOX = Logger.getLogger("org.apache");

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Pdf(Path path, byte[] bytes, int pages) {}

    private record Row(String way, double seconds, double millisPerPage, double ratio) {}

    private ParseBench() {}

    public static void main(String[] args) throws IOException {
        PDFBOX.setLevel(Level.OFF);
        List<String> given = List.of(args);
        Path corpus = Path.of(System.getProperty("disclosure.corpus", "../shared/corpus"));
        List<Pdf> pdfs = pdfs(Path.of(argument(given, "--pdfs", corpus.toString())));
        int rounds = Integer.parseInt(argument(given, "--rounds", "4"));
        int pages = pdfs.stream().mapToInt(Pdf::pages).sum();
        List<Way> ways = ways();
        long[][] best = measure(pdfs, ways, rounds);
        ways.forEach(Way::close);
        List<Row> rows = rows(ways, best, pages);
        System.out.printf(
                "%d files, %d pages, best of %d rounds, %d processors, Java %s%n%n",
                pdfs.size(),
                pages,
                rounds - 1,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        print(rows);
        Path results =
                Path.of(System.getProperty("disclosure.cache", "benchmarks/target/results/texts"))
                        .resolveSibling("");
        Files.createDirectories(results);
        Files.writeString(results.resolve("bench-parse.json"), json(rows, pdfs.size(), pages));
    }

    private static String argument(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        return at < 0 ? otherwise : args.get(at + 1);
    }

    /** Files made to be hostile measure the limits, not the reading. */
    private static List<Pdf> pdfs(Path folder) throws IOException {
        List<Pdf> pdfs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> named =
                    files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                            .filter(file -> !file.toString().contains("adversarial"))
                            .sorted()
                            .toList();
            for (Path file : named) {
                byte[] bytes = Files.readAllBytes(file);
                pdfs.add(new Pdf(file, bytes, TextAlone.pages(bytes)));
            }
        }
        if (pdfs.isEmpty()) {
            throw new IOException("no PDF under " + folder + "; name a folder with --pdfs");
        }
        return pdfs;
    }

    private static List<Way> ways() {
        List<Way> ways =
                new ArrayList<>(List.of(new TextAlone(), new Structuring(), new InItsProcess()));
        if (PdfToText.isInstalled()) {
            ways.add(new PdfToText());
        }
        return ways;
    }

    private static long[][] measure(List<Pdf> pdfs, List<Way> ways, int rounds) throws IOException {
        long[][] best = new long[ways.size()][pdfs.size()];
        for (long[] times : best) {
            Arrays.fill(times, Long.MAX_VALUE);
        }
        for (int round = 0; round < rounds; round++) {
            for (int file = 0; file < pdfs.size(); file++) {
                for (int way = 0; way < ways.size(); way++) {
                    long took = time(ways.get(way), pdfs.get(file));
                    if (round > 0) {
                        best[way][file] = Math.min(best[way][file], took);
                    }
                }
            }
        }
        return best;
    }

    private static long time(Way way, Pdf pdf) throws IOException {
        long began = System.nanoTime();
        way.read(pdf.path(), pdf.bytes());
        return System.nanoTime() - began;
    }

    private static List<Row> rows(List<Way> ways, long[][] best, int pages) {
        double alone = Arrays.stream(best[0]).sum() / 1e9;
        List<Row> rows = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            double seconds = Arrays.stream(best[way]).sum() / 1e9;
            rows.add(
                    new Row(
                            ways.get(way).name(),
                            seconds,
                            seconds * 1_000 / pages,
                            seconds / alone));
        }
        return rows;
    }

    private static void print(List<Row> rows) {
        System.out.printf("%-20s %10s %10s %8s%n", "way", "seconds", "ms/page", "ratio");
        for (Row row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %10.2f %10.2f %8.2f%n",
                    row.way,
                    row.seconds,
                    row.millisPerPage,
                    row.ratio);
        }
    }

    private static String json(List<Row> rows, int files, int pages) {
        List<String> objects = new ArrayList<>();
        for (Row row : rows) {
            objects.add(
                    String.format(
                            Locale.ROOT,
                            "{\"way\":\"%s\",\"files\":%d,\"pages\":%d,\"seconds\":%.3f,\"millisPerPage\":%.3f,\"ratio\":%.3f}",
                            row.way,
                            files,
                            pages,
                            row.seconds,
                            row.millisPerPage,
                            row.ratio));
        }
        return "[" + String.join(",\n ", objects) + "]\n";
    }
}
