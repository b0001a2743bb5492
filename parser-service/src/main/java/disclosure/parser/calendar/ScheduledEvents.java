package disclosure.parser.calendar;

import disclosure.events.Change;
import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.events.FilingText;
import disclosure.events.StatedDate;
import disclosure.events.StructuredFiling;
import disclosure.parser.document.Compact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The events that a filing tells of before they happen. What lies before the day of publication is
 * history, which every report and opinion retells, and what a day was before it was changed is told
 * beside what it is now: both are left out. A filing that was withdrawn tells of nothing.
 */
public final class ScheduledEvents {

    private static final Set<String> MEANINGS =
            Set.of(
                    "scheduled-disclosure",
                    "shareholders-meeting",
                    "board-meeting",
                    "record-date",
                    "ex-date",
                    "payment-date",
                    "last-trading-day",
                    "halt",
                    "resume",
                    "unlock",
                    "listing");

    /** Fields of facts that are days, by kind. */
    private static final Map<String, Map<String, String>> FIELDS =
            Map.of(
                    "dividend",
                    Map.of(
                            "recordDate", "record-date",
                            "exDate", "ex-date",
                            "payDate", "payment-date"),
                    "trading-halt",
                    Map.of("from", "halt", "to", "resume"),
                    "capital-raising",
                    Map.of("listedOn", "listing"),
                    "inquiry",
                    Map.of("dueOn", "reply-due"));

    private static final int BEFORE = 24;
    private static final Pattern FORMERLY =
            Pattern.compile("(?:原定|原计划|原预约|原拟|原披露|原会议|原股东|变更前|更正前|调整前)[^。；;]*$");

    private final StructuredFiling filing;
    private final String text;
    private final LocalDate published;

    /** One event by one name on one day, whatever says so. */
    private final Map<String, Event> found = new LinkedHashMap<>();

    private ScheduledEvents(StructuredFiling filing, String text) {
        this.filing = filing;
        this.text = text;
        this.published = filing.publishedAt().toLocalDate();
    }

    /**
     * Each once, in the order of the filing's dates and facts.
     *
     * @param text null where the document has none
     */
    public static List<Event> in(StructuredFiling filing, @Nullable FilingText text) {
        if (filing.change() != null && filing.change().kind() == Change.Kind.WITHDRAWN) {
            return List.of();
        }
        ScheduledEvents events = new ScheduledEvents(filing, text == null ? "" : text.text());
        filing.facts().forEach(events::add);
        filing.dates().forEach(events::add);
        return List.copyOf(events.found.values());
    }

    private void add(StatedDate date) {
        String meaning = date.meaning();
        if (meaning != null && MEANINGS.contains(meaning)) {
            add(
                    meaning,
                    date.date(),
                    date.endDate(),
                    date.text(),
                    date.page(),
                    date.offset(),
                    date.inferred() != null);
        }
    }

    private void add(Fact fact) {
        FIELDS.getOrDefault(fact.kind(), Map.of())
                .forEach(
                        (name, what) -> {
                            FactField field = fact.fields().get(name);
                            if (field != null && field.value() instanceof FactValue.Day(var day)) {
                                add(what, day, field, false);
                            }
                        });
        if (fact.kind().equals("capital-raising")) {
            unlock(fact.fields());
        }
    }

    /** New shares are locked from the day on which they are listed. */
    private void unlock(Map<String, FactField> raising) {
        FactField listed = raising.get("listedOn");
        FactField locked = raising.get("lockupMonths");
        if (listed != null
                && locked != null
                && listed.value() instanceof FactValue.Day(var day)
                && locked.value() instanceof FactValue.Quantity(BigDecimal months)) {
            add("unlock", day.plusMonths(months.longValue()), locked, true);
        }
    }

    private void add(String what, LocalDate day, FactField field, boolean inferred) {
        add(what, day, null, field.text(), field.page(), field.offset(), inferred);
    }

    private void add(
            String what,
            LocalDate day,
            @Nullable LocalDate endDay,
            String said,
            int page,
            int offset,
            boolean inferred) {
        LocalDate last = endDay == null ? day : endDay;
        if (last.isBefore(published) || wasFormerly(offset)) {
            return;
        }
        String name = EventNames.of(what, filing.title(), text, offset);
        found.putIfAbsent(
                what + day, new Event(day, endDay, what, name, said, page, offset, inferred));
    }

    private boolean wasFormerly(int offset) {
        int end = Math.min(offset, text.length());
        String before = Compact.of(text.substring(Math.max(0, end - BEFORE), end)).toString();
        return FORMERLY.matcher(before).find();
    }
}
