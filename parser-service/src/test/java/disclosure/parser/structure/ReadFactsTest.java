package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadFactsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void answersEachLineInOrder() throws IOException {
        boolean good =
                run(
                        "{\"id\":\"1\",\"text\":\"无\"}\n{\"id\":\"2\",\"title\":\"题\",\"text\":\"无\"}\n");

        assertThat(good).isTrue();
        assertThat(text(out))
                .isEqualTo("{\"id\":\"1\",\"facts\":[]}\n{\"id\":\"2\",\"facts\":[]}\n");
    }

    @Test
    void namesABadLineAndAnswersTheOthers() throws IOException {
        boolean good = run("{\"id\":\"1\"}\nnot json\n[]\n{\"id\":\"2\",\"text\":\"无\"}\n");

        assertThat(good).isFalse();
        assertThat(text(errors))
                .contains("line 1: \"text\" is missing")
                .contains("line 2: is not JSON")
                .contains("line 3: is not an object");
        assertThat(text(out)).isEqualTo("{\"id\":\"2\",\"facts\":[]}\n");
    }

    @Test
    void readsTwoMillionCharactersOfOneSentenceWithoutEnd() throws IOException {
        String text = "关于股东股份质押、冻结、减持、回购的公告。" + "将其持有的100股(质押给,".repeat(150_000);

        boolean good = run("{\"id\":\"1\",\"text\":\"" + text + "\"}\n");

        assertThat(good).isTrue();
    }

    private boolean run(String lines) throws IOException {
        PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complaints = new PrintStream(errors, true, StandardCharsets.UTF_8);
        return new ReadFacts(answers, complaints)
                .run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
