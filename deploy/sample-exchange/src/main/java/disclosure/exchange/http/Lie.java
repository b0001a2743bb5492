package disclosure.exchange.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far a list is from the truth, as the faults of the moment want it. */
public record Lie(Set<Fault> faults) {

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

    /** A row under other keys. */
    public Map<String, Object> row(Map<String, Object> row) {
        if (!has(Fault.CHANGED_SCHEMA)) {
            return row;
        }
        Map<String, Object> renamed = new LinkedHashMap<>();
        row.forEach((key, value) -> renamed.put(key + "V2", value));
        return renamed;
    }

    /** The same of marked-up text. */
    public String markup(String text, String word) {
        return has(Fault.CHANGED_SCHEMA) ? text.replace(word, word + "V2") : text;
    }

    /** The text as it is sent. */
    public byte[] finished(String text) {
        return cut(text).getBytes(StandardCharsets.UTF_8);
    }

    /** The text, perhaps only its first half. */
    public String cut(String text) {
        return has(Fault.TRUNCATED_JSON) ? text.substring(0, text.length() / 2) : text;
    }

    /** A part of a list. */
    public static <T> List<T> slice(List<T> all, long from, int size) {
        int start = (int) Math.min(all.size(), Math.max(0, from));
        return all.subList(start, Math.min(all.size(), start + Math.max(0, size)));
    }
}
