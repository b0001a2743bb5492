package disclosure.crawler.poll;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Older filings to fetch.
 *
 * @param from first disclosure date, exchange's calendar
 * @param to last disclosure date; before today, because what is published today is the poll's
 * @param ticker security code, at EDGAR also a CIK; null for all companies
 * @param keyword part of the title; null for all titles
 * @param alert true alerts what is found like news; silent unless told
 */
record BackfillRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable String ticker,
        @Nullable String keyword,
        @Nullable Boolean alert) {}
