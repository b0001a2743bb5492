package disclosure.parser.filing;

import disclosure.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A filing and its announcement as PostgreSQL keeps them. */
final class Json {

    /**
     * Every escape, one after another, so that what stands behind an escaped backslash is not taken
     * for one. The group is a NUL or half of a pair of surrogates.
     */
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\(?:u[dD][89abAB]\\w{2}\\\\u[dD][c-fC-F]\\w{2}"
                            + "|(u0000|u[dD][89a-fA-F]\\w{2})"
                            + "|.)");

    private Json() {}

    /**
     * Its JSON, with U+FFFD for each character that {@code jsonb} refuses: fonts with a damaged map
     * yield them, and a filing is not lost for that.
     */
    static String of(Record filing) {
        String json = new String(EventJson.write(filing), StandardCharsets.UTF_8);
        return json.contains("\\u") ? ESCAPE.matcher(json).replaceAll(Json::accepted) : json;
    }

    /** What was kept of a filing. */
    static <T extends Record> T read(String json, Class<T> type, String filingId) {
        try {
            return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException("filing " + filingId + " cannot be read", e);
        }
    }

    private static String accepted(MatchResult escape) {
        return escape.group(1) == null ? Matcher.quoteReplacement(escape.group()) : "\uFFFD";
    }
}
