package disclosure.alert.preview;

import disclosure.alert.request.FieldError;
import disclosure.keywords.Remark;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a preview's answer; the last one is the result, or why there is none. */
@Schema(oneOf = {PreviewLine.Progress.class, PreviewLine.Result.class, PreviewLine.Failed.class})
sealed interface PreviewLine {

    /** How far it is. */
    record Progress(
            String type,
            int filings,
            int hits,
            @Schema(
                            description =
                                    "The day of the filing that was looked at last; newest come first")
                    LocalDate at)
            implements PreviewLine {}

    /** What came out. */
    record Result(
            String type,
            @Schema(description = "As it was understood") String rule,
            LocalDate since,
            @Schema(
                            description =
                                    "That were looked at; those that its tickers, exchanges or categories"
                                            + " rule out are not")
                    int filings,
            @Schema(description = "Whether all were looked at that lie in the days asked for")
                    boolean complete,
            int hits,
            @Schema(
                            description =
                                    "On average over the days from since to today, or to the newest filing"
                                            + " where an exchange is a day ahead")
                    double hitsPerDay,
            @Schema(description = "Days with hits, newest first") List<Day> days,
            List<Trial.Sample> samples,
            List<Tally.View> clauses,
            List<Remark> remarks,
            List<FieldError> warnings,
            @Schema(description = "Standing rules that match the same filings")
                    List<Overlap.Shared> overlaps,
            @Schema(description = "Hits that the standing rules were compared on") int overlapsOf)
            implements PreviewLine {}

    /** Hits of one day at the exchange. */
    record Day(LocalDate day, int hits) {}

    /** Why it ended without a result. */
    record Failed(String type, int status, @Nullable String detail) implements PreviewLine {}
}
