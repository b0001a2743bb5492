package disclosure.exchange.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a list is from the truth, as the faults of the moment want it. */
public record Lie(Set<Fault> faults) {

    /** The keys under which the sites' rows have the address of a document. */
    private static final Set<String> ADDRESSES =
            Set.of(
                    "destFilePath",
                    "adjunctUrl",
                    "URL",
                    "attachPath",
                    "webPath",
                    "FILE_LINK",
                    "attachmentUrl",
                    "messageUrl");

    public boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /** Rows of a page: none, each twice, or in reverse. */
    public <T> List<T> rows(List<T> page) {
        if (has(Fault.EMPTY_PAGE)) {
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        for (T row : has(Fault.REORDERED_PAGES) ? page.reversed() : page) {
            rows.add(row);
            if (has(Fault.DUPLICATE_ROWS)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The page that is given for the one asked for. */
    public int page(int asked, int first) {
        return has(Fault.PAGE_REPLAY) ? first : asked;
    }

    /** What is said to be the total. */
    public int total(int real) {
        return has(Fault.TOTALS_WRONG) ? real / 3 + 1_000 : real;
    }

    /** A row under other keys, or without the address of its document. */
    public Map<String, Object> row(Map<String, Object> row) {
        if (!has(Fault.CHANGED_SCHEMA)) {
            return addressed(row);
        }
        Map<String, Object> renamed = new LinkedHashMap<>();
        addressed(row).forEach((key, value) -> renamed.put(key + "V2", value));
        return renamed;
    }

    /** A row, perhaps without the address of its document. */
    public Map<String, Object> addressed(Map<String, Object> row) {
        Map<String, Object> addressed = new LinkedHashMap<>(row);
        if (has(Fault.MISSING_ATTACHMENT)) {
            addressed.replaceAll((key, value) -> ADDRESSES.contains(key) ? "" : value);
        }
        return addressed;
    }

    /** What stands before the parenthesis of a wrapped answer. */
    public String callback(String name) {
        return has(Fault.JSONP_WITHOUT_NAME) ? "" : name;
    }

    /** The same of marked-up text. */
    public String markup(String text, String word) {
        return has(Fault.CHANGED_SCHEMA) ? text.replace(word, word + "V2") : text;
    }

    /** The text as it is sent. */
    public byte[] finished(String text) {
        return cut(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The text, perhaps only its first half, perhaps with a mark before it. */
    public String cut(String text) {
        String begun = has(Fault.BYTE_ORDER_MARK) ? "\uFEFF" + text : text;
        return has(Fault.TRUNCATED_JSON) ? begun.substring(0, begun.length() / 2) : begun;
    }

    /** A part of a list. */
    public static <T> List<T> slice(List<T> all, long from, int size) {
        int start = (int) Math.min(all.size(), Math.max(0, from));
        return all.subList(start, Math.min(all.size(), start + Math.max(0, size)));
    }
}
