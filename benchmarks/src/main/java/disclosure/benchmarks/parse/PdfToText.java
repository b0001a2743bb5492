package disclosure.benchmarks.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Poppler's program, its start included; its text thrown away. */
final class PdfToText implements Way {

    static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    }

    @Override
    public String name() {
        return "pdftotext";
    }

    @Override
    public void read(Path file, byte[] bytes) throws IOException {
        ProcessBuilder program = new ProcessBuilder("pdftotext", "-q", file.toString(), "-");
        program.redirectError(ProcessBuilder.Redirect.DISCARD);
        program.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        program.start().onExit().join();
    }
}
