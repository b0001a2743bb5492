package disclosure.alert.watchlist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import disclosure.alert.request.FieldError;
import disclosure.alert.request.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Watchlists as CSV (RFC 4180), as spreadsheets write it: a first line {@code ticker,note}, which
 * may be missing, a byte order mark or not, semicolons or tabs instead of commas. Columns after the
 * second are passed over.
 */
final class WatchlistCsv {

    private WatchlistCsv() {}

    static String write(WatchlistView list) {
        StringBuilder csv = new StringBuilder("ticker,note\r\n");
        for (WatchlistView.Entry entry : list.entries()) {
            csv.append(entry.ticker())
                    .append(',')
                    .append(quoted(entry.note() == null ? "" : entry.note()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    // A spreadsheet takes what begins like this for a formula and runs it, unless an apostrophe
    // stands before it; a note that begins with both gets one more, or it would lose its own.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t].*");

    private static String quoted(String note) {
        String safe = FORMULA.matcher(note).matches() ? "'" + note : note;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\'');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static String unquoted(String note) {
        boolean guarded = note.startsWith("'") && FORMULA.matcher(note).matches();
        return guarded ? note.substring(1) : note;
    }

    /**
     * The text of a file.
     *
     * @param charset its encoding's name; null for UTF-8
     */
    static String text(byte[] csv, @Nullable String charset) {
        ByteBuffer bytes = ByteBuffer.wrap(csv);
        try {
            CharBuffer text = CharBuffer.allocate(csv.length);
            CharsetDecoder decoder =
                    Charset.forName(charset == null ? "UTF-8" : charset).newDecoder();
            if (decoder.decode(bytes, text, true).isUnderflow()) {
                return text.flip().toString();
            }
        } catch (IllegalArgumentException e) {
            throw (RuntimeException)
                    Problems.invalid("Content-Type", "names no charset that is known: " + charset)
                            .initCause(e);
        }
        long line = new String(csv, 0, bytes.position(), ISO_8859_1).lines().count();
        throw Problems.invalid(
                "csv",
                "is in another encoding than %s, see line %d: name it as in Content-Type: text/csv; charset=GBK"
                        .formatted(charset == null ? "UTF-8" : charset, Math.max(1, line)));
    }

    /**
     * What a file says.
     *
     * @param lines in which the entries begin, from 1
     */
    record Read(List<WatchlistRequest.@Nullable Entry> entries, List<Long> lines) {

        private static final Pattern ENTRY = Pattern.compile("entries\\[(\\d+)](?:\\.(.*))?");

        /** An error of the entries where the file has it. */
        FieldError placed(FieldError error) {
            Matcher entry = ENTRY.matcher(error.field());
            if (!entry.matches()) {
                return new FieldError("csv", null, error.message(), error.suggestion());
            }
            String column = entry.group(2) == null ? "" : ", " + entry.group(2);
            long line = lines.get(Integer.parseInt(entry.group(1)));
            return new FieldError(
                    "line " + line + column, null, error.message(), error.suggestion());
        }
    }

    private record Row(long line, List<String> cells) {}

    static Read read(String csv) {
        List<WatchlistRequest.@Nullable Entry> entries = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        for (Row each : new Rows(text).all()) {
            List<String> row = each.cells();
            String ticker = row.getFirst().strip();
            if (entries.isEmpty() && row.stream().skip(1).anyMatch(WatchlistCsv::isTicker)) {
                throw Problems.invalid("csv", "the first column must be ticker");
            }
            boolean heading = entries.isEmpty() && isTicker(ticker);
            if (!heading && !row.stream().allMatch(String::isBlank)) {
                entries.add(
                        new WatchlistRequest.Entry(
                                ticker, row.size() > 1 ? unquoted(row.get(1)) : null));
                lines.add(each.line());
            }
        }
        return new Read(entries, lines);
    }

    private static boolean isTicker(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).equals("ticker");
    }

    private static final class Rows {
        private final String text;
        private final char separator;
        private int at;

        Rows(String text) {
            this.text = text;
            String first = text.lines().findFirst().orElse("");
            this.separator =
                    first.indexOf(',') >= 0
                            ? ','
                            : first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        }

        List<Row> all() {
            List<Row> rows = new ArrayList<>();
            long line = 1;
            while (at < text.length()) {
                int begun = at;
                rows.add(new Row(line, row()));
                line +=
                        text.substring(begun, Math.min(at, text.length()))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
            }
            return rows;
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            cells.add(cell());
            while (at < text.length() && text.charAt(at) == separator) {
                at++;
                cells.add(cell());
            }
            if (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
                throw Problems.invalid(
                        "csv", "goes on behind a closing quotation mark in line " + line(at));
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
            return cells;
        }

        private String cell() {
            StringBuilder cell = new StringBuilder();
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            int begun = at;
            at += quoted ? 1 : 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (quoted && c == '"') {
                    if (!text.startsWith("\"\"", at)) {
                        at++;
                        return cell.toString();
                    }
                    at++;
                } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                    return cell.toString();
                }
                cell.append(c);
                at++;
            }
            if (quoted) {
                throw Problems.invalid(
                        "csv",
                        "has a quotation mark that is never closed, near line " + line(begun));
            }
            return cell.toString();
        }

        private long line(int place) {
            return text.substring(0, place + 1).lines().count();
        }
    }
}
