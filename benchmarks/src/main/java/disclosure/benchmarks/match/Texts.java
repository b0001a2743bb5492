package disclosure.benchmarks.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/** The texts of filings to match: real ones where the corpus is, made-up ones elsewhere. */
public final class Texts {

    private static final int SHORTEST = 400;

    /** Characters of one text; annual reports would drown all others. */
    private static final int LONGEST = 30_000;

    private static final List<String> FOLDERS =
            List.of("ir_szse", "announce_html_fddc", "announce_md_sse", "announce_pdf_misc");

    private Texts() {}

    /** Reads the texts, from the cache where an earlier run has left them. */
    public static List<String> read(Path corpus, Path cache) throws IOException {
        if (!Files.isDirectory(corpus)) {
            return madeUp();
        }
        if (!Files.isDirectory(cache)) {
            extract(corpus, cache);
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files(cache)) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void extract(Path corpus, Path cache) throws IOException {
        Path unfinished =
                Files.createTempDirectory(Files.createDirectories(cache.getParent()), "texts");
        int number = 0;
        for (String folder : FOLDERS) {
            for (Path file : files(corpus.resolve(folder))) {
                String text = text(file);
                if (text.length() >= SHORTEST) {
                    String cut = text.substring(0, Math.min(LONGEST, text.length()));
                    Files.writeString(unfinished.resolve("%04d.txt".formatted(number++)), cut);
                }
            }
        }
        Files.move(unfinished, cache);
    }

    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            } catch (IOException unreadable) {
                return "";
            }
        }
        if (name.endsWith(".html")) {
            return Jsoup.parse(file.toFile(), "UTF-8").wholeText();
        }
        return name.endsWith(".md") && !name.startsWith("readme") ? Files.readString(file) : "";
    }

    /** Sentences of random words, the frequent ones far more frequent than the rare. */
    private static List<String> madeUp() {
        Random random = new Random(11);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(3); length > 0; length--) {
                word.append((char) (0x4E00 + (int) Math.abs(random.nextGaussian() * 900)));
            }
            words.add(word.toString());
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1_500 + random.nextInt(1_500); length > 0; length--) {
                int rank = (int) Math.min(words.size() - 1, 20 / (random.nextDouble() + 1e-4));
                text.append(words.get(rank)).append(random.nextInt(9) == 0 ? "，" : "");
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
