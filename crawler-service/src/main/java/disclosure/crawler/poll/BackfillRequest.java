package disclosure.crawler.poll;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Older filings to fetch.
 *
 * @param since first disclosure date, exchange's calendar
 * @param until last disclosure date; before today, because what is published today is the poll's
 * @param ticker security code; null for all companies
 * @param keyword part of the title; null for all titles
 */
record BackfillRequest(
        @NotNull LocalDate since,
        @NotNull LocalDate until,
        @Nullable String ticker,
        @Nullable String keyword) {}
