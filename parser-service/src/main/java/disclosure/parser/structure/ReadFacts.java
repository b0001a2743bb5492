package disclosure.parser.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.events.CategoryCode;
import disclosure.events.EventJson;
import disclosure.events.Fact;
import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.category.CategoryFromTitle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./dev facts}: JSON lines {@code {"id","title"?,"text"}} in, {@code {"id","facts":[…]}}
 * out, in the same order and as they come, in UTF-8 whatever the locale.
 *
 * <p>A line that is no such object is named on the error output and left out; the others are
 * answered, and the exit code is 1.
 */
public final class ReadFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream errors;

    ReadFacts(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Reads standard input to its end. */
    public static void main(String... arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (!new ReadFacts(out, errors).run(System.in)) {
            System.exit(1);
        }
    }

    /** Whether every line could be read. Flushes whenever no more input waits. */
    boolean run(InputStream in) throws IOException {
        // Each byte as a character, so that one bad line does not spoil the decoding of the next.
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        boolean good = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            good &= answer(number, line.getBytes(StandardCharsets.ISO_8859_1));
            if (!lines.ready()) {
                out.flush();
            }
        }
        out.flush();
        return good;
    }

    private boolean answer(int number, byte[] bytes) {
        try {
            String line = decoded(bytes);
            String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!bare.isBlank()) {
                out.write(EventJson.write(answer(bare)));
                out.write('\n');
            }
            return true;
        } catch (CharacterCodingException e) {
            errors.println("line " + number + ": is not in UTF-8");
        } catch (JsonProcessingException e) {
            errors.println("line " + number + ": is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            errors.println("line " + number + ": " + e.getMessage());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return false;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Map<String, Object> answer(String line) throws JsonProcessingException {
        JsonNode asked = JSON.readTree(line);
        if (!asked.isObject()) {
            throw new IllegalArgumentException("is not an object {\"id\", \"title\"?, \"text\"}");
        }
        JsonNode title = asked.path("title");
        if (!title.isMissingNode() && !title.isNull() && !title.isTextual()) {
            throw new IllegalArgumentException("\"title\" is not a string");
        }
        String id = string(asked, "id");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("facts", facts(title.asText(""), string(asked, "text")));
        return answer;
    }

    private static String string(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            String problem = value.isMissingNode() ? "is missing" : "is not a string";
            throw new IllegalArgumentException("\"" + name + "\" " + problem);
        }
        return value.textValue();
    }

    /** The facts of a text, one paragraph a line. */
    static List<Fact> facts(String title, String text) {
        String category =
                CategoryFromTitle.of(title)
                        .map(CategoryCode::code)
                        .orElse(CategoryCode.OTHER.code());
        return TypedFacts.in(document(text), category, title);
    }

    static DocumentText document(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = plain.indexOf('\n', start);
            end = end < 0 ? plain.length() : end;
            if (end > start) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, start, end, 1));
            }
            start = end + 1;
        }
        return new DocumentText(plain, List.of(0), blocks, List.of(), List.of(), List.of(), false);
    }
}
