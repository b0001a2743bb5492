package disclosure.parser.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The events of one issuer, each once. A later filing on the same event that names another day
 * takes the place of the earlier one as long as that day had not come. So does the correction of a
 * filing, for what it tells otherwise; what it does not speak of stays. A meeting that is called
 * off stays and says so.
 */
public final class Calendar {

    /** Of these an issuer has one at a time, so that they need no name. */
    private static final Set<String> ONE_AT_A_TIME = Set.of("halt", "resume");

    private static final String MEETING = "shareholders-meeting";
    private static final Pattern CALLED_OFF = Pattern.compile("取消(?!.{0,8}(?:议案|提案))");

    /**
     * A filing and the events it tells of.
     *
     * @param published its day at the exchange
     * @param correctedBy id of the filing that corrects it; null for none
     */
    public record Source(
            String filingId,
            String title,
            LocalDate published,
            @Nullable String correctedBy,
            List<Event> events) {}

    /** A day that an event had before. */
    public record Earlier(LocalDate day, String filingId, String text) {}

    /**
     * An event as it stands.
     *
     * @param replaces days it had in earlier filings, the latest last
     * @param calledOffBy id of the filing that says it will not be; null where none does
     */
    public record Entry(
            Event event, Source source, List<Earlier> replaces, @Nullable String calledOffBy) {

        boolean isSame(Event other) {
            return event.what().equals(other.what())
                    && event.day().equals(other.day())
                    && (event.name() == null
                            || other.name() == null
                            || event.name().equals(other.name()));
        }

        private Entry calledOff(String filingId) {
            return new Entry(event, source, replaces, filingId);
        }

        private Earlier asEarlier() {
            return new Earlier(event.day(), source.filingId(), event.text());
        }
    }

    private List<Entry> entries = new ArrayList<>();

    private Calendar() {}

    /**
     * What stands when all filings are read.
     *
     * @param sources the oldest first
     * @return by day
     */
    public static List<Entry> of(List<Source> sources) {
        Calendar calendar = new Calendar();
        sources.forEach(calendar::read);
        return calendar.entries.stream()
                .sorted(Comparator.comparing(entry -> entry.event().day()))
                .toList();
    }

    private void read(Source source) {
        if (CALLED_OFF.matcher(source.title()).find()) {
            callOff(source);
        }
        for (Event event : source.events()) {
            boolean known = entries.stream().anyMatch(entry -> entry.isSame(event));
            if (!known && !isOfTheCallingOff(event, source)) {
                put(event, source);
            }
        }
    }

    private static boolean isOfTheCallingOff(Event event, Source source) {
        return event.what().equals(MEETING) && CALLED_OFF.matcher(source.title()).find();
    }

    private void callOff(Source source) {
        String name = EventNames.of(MEETING, source.title(), "", 0);
        entries =
                entries.stream()
                        .map(
                                entry ->
                                        name != null
                                                        && entry.event().what().equals(MEETING)
                                                        && name.equals(entry.event().name())
                                                ? entry.calledOff(source.filingId())
                                                : entry)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private void put(Event event, Source source) {
        List<Entry> before = replaced(event, source);
        entries.removeAll(before);
        List<Earlier> earlier = new ArrayList<>();
        before.forEach(
                entry -> {
                    earlier.addAll(entry.replaces());
                    earlier.add(entry.asEarlier());
                });
        entries.add(new Entry(event, source, List.copyOf(earlier), null));
    }

    /** Of what it corrects each event replaces one: a correction may tell only what it changes. */
    private List<Entry> replaced(Event event, Source source) {
        List<Entry> replaced =
                entries.stream().filter(entry -> isReplaced(entry, event, source)).toList();
        Entry corrected =
                replaced.stream()
                        .filter(entry -> isCorrected(entry, source))
                        .min(likest(event))
                        .orElse(null);
        return replaced.stream()
                .filter(entry -> !isCorrected(entry, source) || entry.equals(corrected))
                .toList();
    }

    private static Comparator<Entry> likest(Event event) {
        return Comparator.comparing(
                        (Entry entry) -> !Objects.equals(entry.event().name(), event.name()))
                .thenComparingLong(
                        entry ->
                                Math.abs(
                                        ChronoUnit.DAYS.between(entry.event().day(), event.day())));
    }

    private static boolean isCorrected(Entry known, Source source) {
        return source.filingId().equals(known.source().correctedBy());
    }

    private static boolean isReplaced(Entry known, Event event, Source source) {
        if (!known.event().what().equals(event.what())
                || known.source().filingId().equals(source.filingId())) {
            return false;
        }
        boolean stillTold = source.events().stream().anyMatch(other -> known.isSame(other));
        if (isCorrected(known, source)) {
            return !stillTold;
        }
        boolean same =
                ONE_AT_A_TIME.contains(event.what())
                        || (event.name() != null
                                && Objects.equals(event.name(), known.event().name()));
        boolean toCome = !source.published().isAfter(known.event().day());
        return same && toCome && !stillTold && known.calledOffBy() == null;
    }
}
