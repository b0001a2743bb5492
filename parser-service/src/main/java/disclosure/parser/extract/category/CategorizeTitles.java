package disclosure.parser.extract.category;

import disclosure.events.CategoryCode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./dev categorize}: lines {@code code<TAB>title} in, lines {@code
 * code<TAB>title<TAB>category} out, in the same order and as they come, in UTF-8 whatever the
 * locale. The judgement is that of the title alone; {@code other} where it says nothing. Columns
 * after the title are left out.
 *
 * <p>A line without a title, or not in UTF-8, is named on the error output and left out; the exit
 * code stays 0.
 */
public final class CategorizeTitles {

    private static final String OTHER = CategoryCode.OTHER.code();

    private final PrintStream out;
    private final PrintStream errors;

    CategorizeTitles(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Reads standard input to its end. */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        new CategorizeTitles(out, errors).run(System.in);
    }

    /** Flushes whenever no more input waits, so that a person typing sees the answer. */
    void run(InputStream in) throws IOException {
        // Each byte as a character, so that one bad line does not spoil the decoding of the next.
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new BufferedInputStream(in), StandardCharsets.ISO_8859_1));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            categorize(number, line.getBytes(StandardCharsets.ISO_8859_1));
            if (!lines.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    private void categorize(int number, byte[] bytes) {
        String line = decoded(bytes);
        if (line == null) {
            errors.println("line " + number + ": is not in UTF-8");
            return;
        }
        String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (bare.isBlank()) {
            return;
        }
        String[] columns = bare.split("\t", -1);
        if (columns.length < 2) {
            errors.println("line " + number + ": has no tab between code and title");
        } else if (columns[1].isBlank()) {
            errors.println("line " + number + ": has no title");
        } else {
            String category =
                    CategoryFromTitle.of(columns[1]).map(CategoryCode::code).orElse(OTHER);
            out.print(columns[0] + "\t" + columns[1] + "\t" + category + "\n");
        }
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
