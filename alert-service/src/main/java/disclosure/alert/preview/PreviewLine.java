package disclosure.alert.preview;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Remark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a preview's answer; the last one is the result, or why there is none. */
sealed interface PreviewLine {

    /**
     * How far it is.
     *
     * @param at the day of the filing that was looked at last; newest come first
     */
    record Progress(String type, int filings, int hits, LocalDate at) implements PreviewLine {}

    /**
     * What came out.
     *
     * @param rule as it was understood
     * @param filings that were looked at; those that its tickers, exchanges or categories rule out
     *     are not
     * @param complete whether all were looked at that lie in the days asked for
     * @param hitsPerDay on average over the days from {@code since} to today, or to the newest
     *     filing where an exchange is a day ahead
     * @param days days with hits, newest first
     * @param overlaps standing rules that match the same filings
     * @param overlapsOf hits that the standing rules were compared on
     */
    record Result(
            String type,
            String rule,
            LocalDate since,
            int filings,
            boolean complete,
            int hits,
            double hitsPerDay,
            List<Day> days,
            List<Trial.Sample> samples,
            List<Tally.View> clauses,
            List<Remark> remarks,
            List<FieldError> warnings,
            List<Overlap.Shared> overlaps,
            int overlapsOf)
            implements PreviewLine {}

    /** Hits of one day at the exchange. */
    record Day(LocalDate day, int hits) {}

    /** Why it ended without a result. */
    record Failed(String type, int status, @Nullable String detail) implements PreviewLine {}
}
