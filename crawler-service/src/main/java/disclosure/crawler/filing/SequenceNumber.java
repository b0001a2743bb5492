package disclosure.crawler.filing;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An announcement's number (公告编号): {@code 2026-073}, {@code 临2026-012}, {@code B2026-001}, {@code
 * 〔2026〕12号}.
 *
 * @param series what stands around year and number; empty for most issuers
 */
record SequenceNumber(String series, int year, int number) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:公告)?(?<before>临?[A-Z]{0,4}临?)"
                            + "(?:[〔【\\[(](?<bracketed>(?:19|20)\\d{2})[〕】\\])][-‐–—~]?"
                            + "|(?<plain>(?:19|20)\\d{2})[-‐–—~])"
                            + "(?<after>临?)-?第?(?<number>\\d{1,4})[A-Z]?号?");

    /**
     * Reads a number as it is printed; null for what is none, such as a day.
     *
     * @param record true where the document is a record of an activity with investors. Those have a
     *     sequence of their own; only at Beijing they are announcements like any other.
     */
    static @Nullable SequenceNumber of(String printed, boolean record) {
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        Matcher shape = SHAPE.matcher(plain);
        if (!shape.matches()) {
            return null;
        }
        String year = shape.group("bracketed");
        return new SequenceNumber(
                (record ? "投资者关系" : "") + shape.group("before") + shape.group("after"),
                Integer.parseInt(year == null ? shape.group("plain") : year),
                Integer.parseInt(shape.group("number")));
    }

    /** Another number of the same sequence, as it would be printed. */
    static String printed(String series, int year, int number) {
        return "%s%d-%03d".formatted(series, year, number);
    }
}
