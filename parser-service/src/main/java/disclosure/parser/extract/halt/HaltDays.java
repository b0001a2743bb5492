package disclosure.parser.extract.halt;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On which day trading stopped, and on which it goes on or goes on at the latest. */
final class HaltDays {

    /** {@code （星期一）上午开市时} behind a day. */
    private static final String OPENS = "(?:\\([^)]{0,8}\\))?(?:上午|下午)?(?:开市|开盘|交易)?(?:时)?";

    private static final Pattern HALTED =
            Pattern.compile(
                    "[自于从]?"
                            + DAY
                            + OPENS
                            + "起?,?，?(?:起)?(?:临时|紧急|连续|开始|已)?停牌"
                            + "|停牌(?:起始)?(?:日期?|时间)(?:为|是|:)+"
                            + DAY);
    private static final Pattern WENT_ON =
            Pattern.compile("[自于从]?" + DAY + OPENS + "起?,?，?(?:起)?继续停牌");
    private static final Pattern TRADED =
            Pattern.compile(DAY + OPENS + "起?(?:恢复交易|恢复转让|复牌)|复牌(?:日期?|时间)(?:为|是|:)+" + DAY);
    private static final Pattern NOT_YET = Pattern.compile("(?:无法|不能|未能|难以)[^。]{0,12}$");

    /** A day that is only the last possible one, or one under a condition. */
    private static final Pattern HOPED =
            Pattern.compile("(?:[最不]晚|[最不]迟|预计|争取|承诺|[若如]公司|[若如]未)[^。]{0,40}$");

    private static final int LOOK_BACK = 40;

    private final FactText text;
    private final String event;

    HaltDays(FactText text, String event) {
        this.text = text;
        this.event = event;
    }

    /** Since when, in one stretch; an older halt may be told of before that of this filing. */
    @Nullable Stated<LocalDate> from() {
        List<Stated<LocalDate>> halts = days(HALTED);
        if (halts.isEmpty()) {
            return event.equals("continued")
                    ? Captured.day(Captured.first(text, WENT_ON, 0), 1)
                    : null;
        }
        List<Stated<LocalDate>> settled =
                halts.stream().filter(day -> !isSaidBefore(HOPED, day)).toList();
        boolean newest = event.equals("halt") && !settled.isEmpty();
        return newest ? latest(settled) : halts.getFirst();
    }

    /** A day that is settled is told rather than one that was hoped for. */
    @Nullable Stated<LocalDate> to(@Nullable Stated<LocalDate> from) {
        List<Stated<LocalDate>> days =
                days(TRADED).stream()
                        .filter(day -> from == null || !day.value().isBefore(from.value()))
                        .filter(day -> !isSaidBefore(NOT_YET, day))
                        .toList();
        List<Stated<LocalDate>> settled =
                days.stream().filter(day -> !isSaidBefore(HOPED, day)).toList();
        if (event.equals("resume") && !settled.isEmpty()) {
            return latest(settled);
        }
        return days.isEmpty() ? null : days.getFirst();
    }

    private static Stated<LocalDate> latest(List<Stated<LocalDate>> days) {
        return days.stream().max(Comparator.comparing(Stated::value)).orElseThrow();
    }

    private List<Stated<LocalDate>> days(Pattern pattern) {
        List<Stated<LocalDate>> days = new ArrayList<>();
        Matcher found = pattern.matcher(text.words());
        while (found.find()) {
            Stated<LocalDate> day = Captured.day(found, found.group(1) == null ? 2 : 1);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean isSaidBefore(Pattern words, Stated<LocalDate> day) {
        return words.matcher(text.words(day.start() - LOOK_BACK, day.start())).find();
    }
}
