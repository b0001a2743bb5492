package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From when to when shares are frozen. */
final class FreezeDays {

    private static final Pattern OTHER_BEHIND =
            Pattern.compile(
                    "^[^，。；;]{0,26}?(?:接到|收到|获悉|接|披露|公告|刊登|发布|查询|召开|登载|签订|签署|作出|出具|立案"
                            + "|知悉|了解|递交)|^收盘"
                            + "|^(?:报备|备查|上网)[^，。；;]{0,6}文件"
                            + "|^[，,][^，。]{0,30}[，,]?(?:接到|收到|获悉|查询|披露|公告|刊登|发布|登载|作出|出具)");
    private static final Pattern AS_OF = Pattern.compile("截[至止](?:到|于)?$|\\($");
    private static final Pattern END_BEFORE =
            Pattern.compile("(?:至|到|[-~]|(?:终止|截止|到期|结束|解冻|届满)(?:日期?|时间)?(?:为|是|:)?)$");
    private static final Pattern RELEASED_BEFORE =
            Pattern.compile("(?:解除(?:司法|轮候)*冻结|解冻登记)(?:日期?|时间)(?:为|是|:)?$");
    private static final Pattern RELEASES =
            Pattern.compile(
                    "^(?:(?!法院冻结|司法冻结"
                            + "|轮候冻结)[^。；;]){0,80}?(?:解除(?:了)?(?:对[^，。；;]{2,60}的)?[^，。；;]{0,30}?(?:冻结|查封)|解冻"
                            + "|予以解除)");
    private static final Pattern FREEZES = Pattern.compile("^[^。；;]{0,90}?(?:冻结|轮候|司法标记)");
    private static final Pattern START_BEFORE =
            Pattern.compile("(?:起始|冻结|标记|开始|轮候|委托)(?:日期?|时间|期限)?(?:为|是)?(?::|从|自)?$|[自从]$");

    private static final Pattern START_SAID =
            Pattern.compile("(?:冻结|轮候)的?(?:起始|开始)日?期?(?:时间)?(?:为|是|:|自)?$|(?:冻结期限|股|股份|股票)自$");

    private static final int LABEL = 14;

    /** {@code 于某日向某法院申请财产保全}: asked for, not done. */
    private static final Pattern ASKS =
            Pattern.compile("^[^，。；;]{0,4}向[^，。；;]{2,30}法院[^，。；;]{0,12}(?:申请|提起|起诉|提出)");

    /** {@code 某日至某日，甲出售公司股票…股}: told beside a freeze. */
    private static final Pattern TRADES =
            Pattern.compile("^(?:期间)?[，,][^，。；;0-9]{0,24}(?:出售|减持|增持|卖出|买入)");

    private static final Pattern SEE = Pattern.compile("详见(?:[^，。；;]{0,8}于)?$");

    private static final int LOOK = 200;
    private static final int LOOK_BACK = 120;
    private static final Pattern UNFROZEN_ON = Pattern.compile("解冻(?:日期?|时间)(?:为|是|:)?$");
    private static final Pattern RELEASED =
            Pattern.compile("(?:解除(?!日)|(?:已|共|予以|轮候)解冻)[^。]{0,110}$");

    private FreezeDays() {}

    static void set(Findings found, Freeze freeze, int from, int to) {
        set(found, freeze, from, to, to);
    }

    /** The days of a part of the text, by what is said until the end of another. */
    static void set(Findings found, Freeze freeze, int from, int to, int told) {
        List<Stated<LocalDate>> days = Stated.within(found.days(), from, to).toList();
        days.forEach(day -> setSaid(found, freeze, day));
        days.forEach(day -> set(found, freeze, day, told));
        freeze.dropStartOnRelease();
    }

    /** What a label says goes before what the words behind a day do. */
    private static void setSaid(Findings found, Freeze freeze, Stated<LocalDate> day) {
        if (found.behind(START_SAID, day.start() - LABEL, day.start())) {
            freeze.start = first(freeze.start, day);
        }
    }

    private static void set(Findings found, Freeze freeze, Stated<LocalDate> day, int to) {
        String left = found.text().words(day.start() - 14, day.start());
        String right = found.text().words(day.end(), Math.min(to, day.end() + 100));
        String bare =
                FreezeWords.withoutBrackets(
                        found.text().words(day.end(), Math.min(to, day.end() + LOOK)));
        boolean until = false;
        boolean since = false;
        for (StatedDays.Span span : found.spans()) {
            until |= span.to().start() == day.start();
            since |= span.from().start() == day.start();
        }
        if (RELEASED_BEFORE.matcher(left).find() || isRelease(found, day, left)) {
            freeze.released = first(freeze.released, day);
        } else if (AS_OF.matcher(left).find()
                || SEE.matcher(left).find()
                || TRADES.matcher(bare).find()) {
            return;
        } else if (until || (END_BEFORE.matcher(left).find() && !since)) {
            freeze.end = first(freeze.end, day);
        } else if (since || START_BEFORE.matcher(left).find()) {
            freeze.start = first(freeze.start, day);
        } else if (OTHER_BEHIND.matcher(right).find()
                || OTHER_BEHIND.matcher(bare).find()
                || ASKS.matcher(bare).find()) {
            return;
        } else if (RELEASES.matcher(right).find()
                || RELEASES.matcher(FreezeWords.withoutTitles(bare)).find()) {
            freeze.released = first(freeze.released, day);
        } else if (FREEZES.matcher(right).find()) {
            freeze.start = first(freeze.start, day);
        }
    }

    /** {@code 解除…冻结，解冻日期为某日}: of a freeze that runs on it tells the end. */
    private static boolean isRelease(Findings found, Stated<LocalDate> day, String left) {
        return UNFROZEN_ON.matcher(left).find()
                && RELEASED.matcher(found.text().words(day.start() - LOOK_BACK, day.start()))
                        .find();
    }

    private static Stated<LocalDate> first(
            @Nullable Stated<LocalDate> known, Stated<LocalDate> day) {
        return known == null ? day : known;
    }
}
