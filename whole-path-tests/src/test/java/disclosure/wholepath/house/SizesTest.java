package disclosure.wholepath.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files are the norm. The figures are printed; only the maximum decides. */
class SizesTest {

    private static final int LONGEST = 400;

    private record SourceFile(Path path, long lines) {}

    @Test
    void noSourceFileIsLongerThanFourHundredLines() throws IOException {
        List<SourceFile> files = sources();
        System.out.printf(
                "%d source files: median %d, 90th percentile %d, longest %d lines (%s)%n",
                files.size(),
                files.get(files.size() / 2).lines,
                files.get(files.size() * 9 / 10).lines,
                files.getLast().lines,
                files.getLast().path.getFileName());
        assertThat(files).isNotEmpty().allMatch(file -> file.lines <= LONGEST);
    }

    private static List<SourceFile> sources() throws IOException {
        Path root = Path.of(System.getProperty("repository.root", ".."));
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .filter(
                            path ->
                                    path.toString()
                                            .contains("src" + path.getFileSystem().getSeparator()))
                    .filter(path -> !path.toString().contains("target"))
                    .map(path -> new SourceFile(path, lines(path)))
                    .sorted(Comparator.comparingLong(SourceFile::lines))
                    .toList();
        }
    }

    private static long lines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
