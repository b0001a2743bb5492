package disclosure.crawler.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for.
 *
 * @param ticker security code; null for all
 * @param keyword part of the title; null for all
 * @param since first disclosure date, exchange's calendar
 * @param until last disclosure date
 */
public record Search(
        @Nullable String ticker, @Nullable String keyword, LocalDate since, LocalDate until) {}
