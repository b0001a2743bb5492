package disclosure.events;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a filing with the SEC states.
 *
 * @param form form type, for example {@code 8-K} or {@code 8-K/A}
 * @param company conformed name of the company the filing is about
 * @param cik its Central Index Key, ten digits
 * @param accessionNumber number of the submission, for example {@code 0001999999-31-000123}
 * @param acceptedAt when EDGAR accepted it, with the offset of New York
 * @param period period of report: for an 8-K the date of the earliest event
 * @param items items reported, by number where the header's words are those of an item, else as
 *     printed; empty for other forms
 */
public record Submission(
        String form,
        @Nullable String company,
        @Nullable String cik,
        @Nullable String accessionNumber,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable LocalDate period,
        List<String> items) {}
