package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.pledge.PledgeDays.Meaning;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which day of a pledge a day without a label is, by the verbs around it. */
final class DayVerbs {

    private static final Pattern SETTLED = Pattern.compile("^[^。；;]{0,40}?(?:办理|完成|登记)");
    private static final Pattern OPENS =
            Pattern.compile(
                    "[，,；](?:其中[0-9,，.]{1,14}[万亿]?股(?:股份|股票)?)?(?:并|后|又|且|现|已)?(?:已)?(?:于)?$");

    /** {@code 将某日质押的…股，于某日质押的…股解除}: a day that only tells which shares. */
    private static final Pattern PLEDGED_THEN = Pattern.compile("[^，。；;将把0-9]{0,40}质押的");

    private DayVerbs() {}

    /** What the verbs around a day say, where no label does. */
    static Meaning meaning(Findings found, Stated<LocalDate> day, int from, int to) {
        int next = nextDay(found, day, to);
        String near = found.text().words(day.end(), next);
        Meaning meaning = byVerb(near, found.text().words(day.end(), ownEnd(found, day, to)));
        if (meaning == Meaning.NONE && next < to && leadsUp(near, found.text().words(next, to))) {
            return byLastVerb(found.text().words(next, to));
        }
        if (meaning == Meaning.RELEASED
                && RELEASED_LATELY.matcher(found.text().words(day.end(), to)).find()) {
            return Meaning.START;
        }
        boolean settled = meaning == Meaning.NONE && SETTLED.matcher(near).find();
        return settled ? byLastVerb(found.text().words(from, day.start())) : meaning;
    }

    /** {@code 于某日将…质押给甲，并于近日解除}: only the pledge has its day. */
    private static final Pattern RELEASED_LATELY =
            Pattern.compile("^[^。；;]{0,120}?质押[^。；;]{0,80}?(?:近日|日前)[^。；;日]{0,40}(?:解除|解押|购回)");

    private static final Pattern BARE = Pattern.compile("[^，。；;质押]{0,24}");
    private static final Pattern PLEDGED_ON =
            Pattern.compile("^20\\d{2}年\\d{1,2}月\\d{1,2}日[^，。；;]{0,8}质押");

    /** {@code 于某日将某日质押给…的股份解除}: the second day is part of the object. */
    private static boolean leadsUp(String near, String rest) {
        return BARE.matcher(near).matches() && PLEDGED_ON.matcher(rest).find();
    }

    /** {@code 解除质押手续已于某日办理完成}: the verb stands before the day. */
    private static Meaning byLastVerb(String before) {
        if (PledgeVerbs.releases(before)) {
            return Meaning.RELEASED;
        }
        return PledgeVerbs.pledged(before) >= 0 ? Meaning.START : Meaning.NONE;
    }

    /** Where the words of a day end: at the next day that opens a clause of its own. */
    private static int ownEnd(Findings found, Stated<LocalDate> day, int to) {
        for (Stated<LocalDate> next : found.days()) {
            boolean behind = next.start() > day.end() + 2 && next.end() <= to;
            if (behind
                    && !PLEDGED_THEN.matcher(found.text().words(next.end(), to)).lookingAt()
                    && OPENS.matcher(found.text().words(next.start() - 26, next.start())).find()) {
                return next.start();
            }
        }
        return to;
    }

    private static int nextDay(Findings found, Stated<LocalDate> day, int to) {
        Stated<LocalDate> next = Findings.next(found.days(), day.end(), to);
        return next == null ? to : next.start();
    }

    private static final Pattern DIRECT =
            Pattern.compile("[^，。；;将把对因]{0,4}质押(?:给|于|予|在|到|与|至|的)|[在向与][^，。；;将把对因]{2,40}?质押的");

    /** {@code 将质押给甲的…股延期购回}: of the pledge only the term is changed on that day. */
    private static final Pattern EXTENDED =
            Pattern.compile(
                    "^[^，。；;质补]{0,12}质押(?:的|(?:给|于|在|与)[^，。；;]{2,40}?的)[^。；;补]{0,80}?(?:延期|展期|续期)");

    private static final Pattern GIVES =
            Pattern.compile(
                    "^[^，。；;]{0,60}?[0-9]股[^，。；;的]{0,50}质押(?:给|予|于|与|至|在|式回购)[^，。；;的]*(?=[，。；;]|$)");
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]*[)]");

    /** {@code 将…股质押给甲，…解除}: what comes first is done on the day. */
    private static boolean gives(String object) {
        Matcher gives = GIVES.matcher(BRACKETS.matcher(object).replaceAll(""));
        return gives.find()
                && !PledgeVerbs.releases(gives.group())
                && !PledgeVerbs.extend(gives.group());
    }

    /** What something is done to. */
    private static final Pattern OBJECT = Pattern.compile("[将把]|对(?:已|其|原|所|部分|质押)");

    /**
     * A day without a label belongs to the verb that comes next, but the day before {@code
     * 将其质押给…的股份解除质押} to the verb at the end.
     */
    private static Meaning byVerb(String near, String rest) {
        int released = PledgeVerbs.released(near);
        int pledged = PledgeVerbs.pledged(near);
        Matcher acted = OBJECT.matcher(near);
        int object = acted.find() ? acted.start() : -1;
        int comma = near.indexOf('，');
        boolean apart = pledged >= 0 && pledged < comma && comma < object;
        boolean own =
                apart || (pledged >= 0 && pledged <= 3 && pledged < object && released != pledged);
        if (released >= 0 && released < object) {
            return Meaning.RELEASED;
        }
        if (object >= 0 && !own) {
            String behind = rest.substring(object);
            if (gives(behind)) {
                return Meaning.START;
            }
            if (PledgeVerbs.releases(behind)) {
                return Meaning.RELEASED;
            }
            if (EXTENDED.matcher(behind).find()) {
                return Meaning.NONE;
            }
            if (pledged < 0 && PledgeVerbs.extend(behind) && !behind.contains("补充")) {
                return Meaning.NONE;
            }
            return PledgeVerbs.pledged(behind) >= 0 ? Meaning.START : Meaning.NONE;
        }
        if (pledged < 0 && released < 0) {
            return Meaning.NONE;
        }
        boolean direct = pledged < released && DIRECT.matcher(near).lookingAt();
        return released >= 0 && !direct ? Meaning.RELEASED : Meaning.START;
    }
}
