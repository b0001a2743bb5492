package disclosure.parser.extract.corrections;

import disclosure.events.Correction;
import disclosure.events.Correction.Kind;
import disclosure.events.Reference;
import disclosure.events.StructuredFiling;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the earlier filing of the same issuer that a correction means. */
public final class Corrected {

    /**
     * A filing it may mean.
     *
     * @param correction whether it is a correction itself
     * @param period day a report with the SEC is for; null elsewhere
     */
    public record Candidate(
            String filingId,
            @Nullable String number,
            String title,
            OffsetDateTime publishedAt,
            boolean correction,
            @Nullable LocalDate period) {

        /** A filing as a candidate. */
        public static Candidate of(StructuredFiling filing) {
            return new Candidate(
                    filing.filingId(),
                    filing.number(),
                    filing.title(),
                    filing.publishedAt(),
                    filing.correction() != null,
                    filing.submission() == null ? null : filing.submission().period());
        }
    }

    /** Nobody corrects what is older. */
    private static final Duration OLDEST = Duration.ofDays(3 * 366L);

    /** Feeds that state a day only, and zones, blur what was first. */
    private static final Duration SAME_DAY = Duration.ofHours(24);

    private Corrected() {}

    /**
     * The filing meant: the one whose number the correction names, or else the newest earlier one
     * of the same title.
     *
     * @param candidates filings of the same issuer, in any order
     */
    public static Optional<Candidate> by(StructuredFiling filing, List<Candidate> candidates) {
        Correction correction = filing.correction();
        // A withdrawn filing is marked in its own row; there is no other one.
        if (correction == null || correction.kind() == Kind.WITHDRAWN) {
            return Optional.empty();
        }
        // Replaced under its own id: it differs from its own earlier revision.
        if (filing.change() != null && correction.words().equals(filing.change().after())) {
            return Optional.empty();
        }
        List<Candidate> earlier =
                candidates.stream().filter(candidate -> isEarlier(candidate, filing)).toList();
        Optional<Candidate> named = named(filing, earlier);
        return named.isPresent() ? named : titled(filing, correction, earlier);
    }

    private static Optional<Candidate> named(StructuredFiling filing, List<Candidate> earlier) {
        for (Reference reference : filing.references()) {
            String number = number(reference.number());
            Optional<Candidate> found =
                    number == null || number.equals(number(filing.number()))
                            ? Optional.empty()
                            : newest(
                                    earlier,
                                    candidate -> number.equals(number(candidate.number())));
            if (found.isPresent() && speaksOf(filing, reference, found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Corrections name other announcements too; one that is meant has the title quoted, or its own
     * title is that of the correction, or no title contradicts.
     */
    private static boolean speaksOf(
            StructuredFiling filing, Reference reference, Candidate candidate) {
        String title = reference.title();
        return TitleKeys.wanted(filing.title()).contains(TitleKeys.of(candidate.title()))
                || title == null
                || TitleKeys.of(title).equals(TitleKeys.of(candidate.title()));
    }

    private static Optional<Candidate> titled(
            StructuredFiling filing, Correction correction, List<Candidate> earlier) {
        Set<String> wanted = new LinkedHashSet<>(TitleKeys.wanted(filing.title()));
        Predicate<Candidate> same =
                candidate ->
                        wanted.contains(TitleKeys.of(candidate.title()))
                                && samePeriod(filing, correction, candidate);
        // A second revised draft takes the place of the first; an error is in the original.
        return switch (correction.kind()) {
            case REVISED, AMENDED -> newest(earlier, same);
            case CORRECTED, SUPPLEMENTED, CLARIFIED, WITHDRAWN ->
                    newest(earlier, same.and(candidate -> !candidate.correction()))
                            .or(() -> newest(earlier, same));
        };
    }

    /** Reports with the SEC all bear the same title; the period tells them apart. */
    private static boolean samePeriod(
            StructuredFiling filing, Correction correction, Candidate candidate) {
        if (correction.kind() != Kind.AMENDED) {
            return true;
        }
        LocalDate period = filing.submission() == null ? null : filing.submission().period();
        return period != null && period.equals(candidate.period());
    }

    private static boolean isEarlier(Candidate candidate, StructuredFiling filing) {
        Duration before = Duration.between(candidate.publishedAt(), filing.publishedAt());
        return !candidate.filingId().equals(filing.filingId())
                && before.compareTo(OLDEST) < 0
                && (!before.isNegative()
                        || (!candidate.correction()
                                && before.negated().compareTo(SAME_DAY) < 0
                                && sameDay(candidate, filing)));
    }

    private static boolean sameDay(Candidate candidate, StructuredFiling filing) {
        return candidate.publishedAt().toLocalDate().equals(filing.publishedAt().toLocalDate());
    }

    private static Optional<Candidate> newest(
            List<Candidate> candidates, Predicate<Candidate> which) {
        return candidates.stream()
                .filter(which)
                .max(
                        Comparator.comparing(Candidate::publishedAt)
                                .thenComparing(Candidate::filingId));
    }

    /** A number without the marks that are printed in many ways; null for none. */
    public static @Nullable String number(@Nullable String printed) {
        return printed == null ? null : Folded.of(printed).replaceAll("[^0-9A-Za-z临]", "");
    }
}
