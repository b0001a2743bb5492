package disclosure.crawler.poll;

import disclosure.crawler.request.Problems;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Older filings to fetch.
 *
 * @param from first disclosure date, exchange's calendar
 * @param to last disclosure date; before today, because what is published today is the poll's
 * @param ticker security code, at EDGAR also a CIK; null for all companies
 * @param keyword part of the title; null for all titles
 * @param alert true alerts what is found like news
 */
record BackfillRequest(
        LocalDate from,
        LocalDate to,
        @Nullable String ticker,
        @Nullable String keyword,
        boolean alert) {

    /** No exchange has published for so long that anything before is more than a slip. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    /** As it comes; {@code alert} is silent unless told. */
    @Schema(
            name = "BackfillRequest",
            requiredProperties = {"from", "to"})
    record Written(
            @Schema(description = "First day of disclosure, exchange's calendar; from 1980 on")
                    @Nullable LocalDate from,
            @Schema(
                            description =
                                    "Last day; before today, because what is published today is polled")
                    @Nullable LocalDate to,
            @Schema(description = "Security code, at EDGAR also a CIK; all companies unless given")
                    @Nullable String ticker,
            @Schema(description = "Part of the title; all titles unless given")
                    @Nullable String keyword,
            @Schema(
                            description =
                                    "Alert what is found like news; nobody is told unless this is true")
                    @Nullable Boolean alert) {}

    /**
     * What was meant, or a 400 that names the key that is wrong.
     *
     * @param today at the exchange
     */
    static BackfillRequest of(@Nullable Written written, LocalDate today) {
        if (written == null) {
            throw Problems.invalid("body", "must be an object with from and to");
        }
        LocalDate to = day("to", written.to());
        LocalDate from = day("from", written.from());
        if (!to.isBefore(today)) {
            throw Problems.invalid("to", "must lie before today, " + today);
        }
        if (from.isAfter(to) || from.isBefore(EARLIEST)) {
            throw Problems.invalid("from", "must lie from " + EARLIEST + " to " + to);
        }
        return new BackfillRequest(
                from,
                to,
                word("ticker", written.ticker()),
                word("keyword", written.keyword()),
                Boolean.TRUE.equals(written.alert()));
    }

    private static LocalDate day(String key, @Nullable LocalDate day) {
        if (day == null) {
            throw Problems.invalid(key, "must be given: a day as in 2026-01-31");
        }
        return day;
    }

    private static @Nullable String word(String key, @Nullable String word) {
        if (word != null && (word.isBlank() || word.indexOf('\0') >= 0)) {
            throw Problems.invalid(key, "must name one, or be left out");
        }
        return word == null ? null : word.strip();
    }
}
