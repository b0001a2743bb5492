package disclosure.parser.extract.category;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CategorizeTitlesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final CategorizeTitles program =
            new CategorizeTitles(
                    new PrintStream(out, false, UTF_8), new PrintStream(errors, true, UTF_8));

    @Test
    void addsTheCategoryToEachLine() throws IOException {
        run("920001\t2031年年度报告\n00700\tPROFIT WARNING\r\n\t关于会计政策变更的公告");

        assertThat(out.toString(UTF_8).lines())
                .containsExactly(
                        "920001\t2031年年度报告\tannual-report",
                        "00700\tPROFIT WARNING\tearnings-forecast",
                        "\t关于会计政策变更的公告\tother");
        assertThat(errors.toString(UTF_8)).isEmpty();
    }

    @Test
    void namesTheLinesItCannotReadAndGoesOn() throws IOException {
        byte[] good = "1\t2031年年度报告\n".getBytes(UTF_8);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(good);
        lines.writeBytes("no title\n\n2\t \n3\t".getBytes(UTF_8));
        lines.writeBytes(new byte[] {(byte) 0xB9, (byte) 0xAB, '\n'});
        lines.writeBytes(good);

        program.run(new ByteArrayInputStream(lines.toByteArray()));

        assertThat(out.toString(UTF_8)).isEqualTo("1\t2031年年度报告\tannual-report\n".repeat(2));
        assertThat(errors.toString(UTF_8).lines())
                .containsExactly(
                        "line 2: has no tab between code and title",
                        "line 4: has no title",
                        "line 5: is not in UTF-8");
    }

    @Test
    void dropsAByteOrderMarkAndFurtherColumns() throws IOException {
        run("\uFEFF1\t2031年年度报告\tbuyback\tother\n");

        assertThat(out.toString(UTF_8)).isEqualTo("1\t2031年年度报告\tannual-report\n");
    }

    @Test
    void answersEachLineBeforeTheNextIsTyped() throws IOException, InterruptedException {
        PipedInputStream in = new PipedInputStream();
        Thread reading;
        try (PipedOutputStream typed = new PipedOutputStream(in)) {
            reading = Thread.startVirtualThread(() -> runOn(in));
            typed.write("1\t2031年年度报告\n".getBytes(UTF_8));
            typed.flush();

            Awaitility.await().until(() -> out.toString(UTF_8).endsWith("annual-report\n"));
        }
        reading.join();
    }

    private void runOn(PipedInputStream in) {
        try {
            program.run(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void run(String lines) throws IOException {
        program.run(new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }
}
