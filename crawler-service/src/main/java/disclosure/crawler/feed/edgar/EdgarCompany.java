package disclosure.crawler.feed.edgar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A company as its submissions name it.
 *
 * @param older files of filings that no longer fit into the main one, newest first
 */
record EdgarCompany(String cik, String name, List<String> tickers, List<Older> older) {

    static final EdgarCompany UNKNOWN = new EdgarCompany("", "", List.of(), List.of());

    /**
     * A file of older filings.
     *
     * @param from day of its first filing
     * @param to day of its last one
     */
    record Older(String file, LocalDate from, LocalDate to) {
        boolean overlaps(LocalDate since, LocalDate until) {
            return !from.isAfter(until) && !to.isBefore(since);
        }
    }

    /** Bare columns name nobody. */
    static EdgarCompany of(JsonNode root) {
        return new EdgarCompany(
                root.path("cik").asText("").strip(),
                root.path("name").asText("").strip(),
                StreamSupport.stream(root.path("tickers").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                older(root.path("filings").path("files")));
    }

    boolean isNamed() {
        return !cik.isEmpty() || !name.isEmpty();
    }

    private static List<Older> older(JsonNode files) {
        List<Older> older = new ArrayList<>();
        for (JsonNode file : files) {
            // Days that cannot be read leave nothing out.
            older.add(
                    new Older(
                            file.path("name").asText(),
                            day(file.path("filingFrom").asText(), LocalDate.MIN),
                            day(file.path("filingTo").asText(), LocalDate.MAX)));
        }
        return List.copyOf(older);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
