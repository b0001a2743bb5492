package disclosure.exchange.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields of a form body or of a query string; a field may be repeated. */
public record Form(Map<String, List<String>> fields) {

    public static Form of(@Nullable String encoded) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                int at = pair.indexOf('=');
                String name = decoded(at < 0 ? pair : pair.substring(0, at));
                String value = at < 0 ? "" : decoded(pair.substring(at + 1));
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return new Form(fields);
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** First value, empty where there is none. */
    public String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** A number from 0, this one where there is none. */
    public int number(String name, int absent) {
        String value = first(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : absent;
    }

    /** A date such as 2026-01-31; nothing where there is none. */
    public Optional<LocalDate> date(String name) {
        return date(first(name), DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** A date such as 20260131; nothing where there is none. */
    public Optional<LocalDate> plainDate(String name) {
        return date(first(name), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static Optional<LocalDate> date(String value, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(value, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Values that are not empty. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A bad escape is taken as it stands, as the real site does.
            return text;
        }
    }
}
