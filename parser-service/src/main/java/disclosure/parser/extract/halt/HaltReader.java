package disclosure.parser.extract.halt;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code trading-halt}: halts of shares, halts that go on, and resumed trading. */
public final class HaltReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("停牌|复牌|停复牌");
    private static final Pattern OTHER =
            Pattern.compile("停牌前|转债(?!.*股票)|公司债券(?!.*股票)|可能.{0,12}停牌|核查意见|前十|不停牌|提示性?.{0,8}可能");
    private static final Pattern GOES_ON = Pattern.compile("继续停牌|停牌.{0,4}进展|延期复牌|停牌期间");
    private static final Pattern RESUMES = Pattern.compile("复牌");

    private static final String OPENS = "(?:\\([^)]{0,8}\\))?(?:上午|下午)?(?:开市|开盘|交易)?(?:时)?";
    private static final Pattern HALTED =
            Pattern.compile("[自于从]?" + DAY + OPENS + "起?,?，?(?:起)?(?:临时|紧急|连续)?停牌");
    private static final Pattern WENT_ON =
            Pattern.compile("[自于从]?" + DAY + OPENS + "起?,?，?(?:起)?继续停牌");
    private static final Pattern TRADED = Pattern.compile(DAY + OPENS + "起?(?:恢复交易|恢复转让|复牌)");
    private static final Pattern NOT_YET = Pattern.compile("(?:无法|不能|未能|难以)[^。]{0,12}$");
    private static final Pattern MOST = Pattern.compile("停牌[^。;；]{0,24}?不超过(\\d{1,3})(?=个交易日)()");
    private static final Pattern GOES_ON_MOST =
            Pattern.compile("继续停牌[^。;；]{0,24}?不超过(\\d{1,3})(?=个交易日)()");
    private static final Pattern REASON =
            Pattern.compile(
                    "筹划([^，。;；《》]{2,30}?)(?:的?(?:相关)?事项|的?(?:相关)?事宜|，|的通知)|(拟披露重大事项|重大事项|重要事项未公告)");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        String event = event(headline);
        FactBuilder fact = new FactBuilder("trading-halt", source.document());
        boolean goesOn = event.equals("continued");
        Matcher halted = Captured.first(text, HALTED, 0);
        Matcher on = goesOn ? Captured.first(text, WENT_ON, 0) : null;
        Matcher traded = traded(text);
        if (halted == null && on == null && traded == null) {
            return List.of();
        }
        fact.date("from", Captured.day(halted == null ? on : halted, 1), text);
        fact.date("to", Captured.day(traded, 1), text);
        if (!event.equals("resume")) {
            fact.number("maxTradingDays", most(text, goesOn), text);
        }
        Matcher reason = Captured.first(text, REASON, 0);
        Stated<String> planned = Captured.words(text, reason, 1);
        fact.name("reason", planned == null ? Captured.words(text, reason, 2) : planned, text);
        return fact.isEmpty() ? List.of() : List.of(with(fact, event, text));
    }

    private static Fact with(FactBuilder fact, String event, FactText text) {
        Pattern word = event.equals("resume") ? RESUMES : TITLE;
        Matcher said = Captured.first(text, word, 0);
        Stated<String> stated = said == null ? null : Captured.words(text, said, 0);
        return fact.name("event", stated == null ? null : stated.as(event), text).build();
    }

    private static String event(String headline) {
        if (GOES_ON.matcher(headline).find()) {
            return "continued";
        }
        return RESUMES.matcher(headline).find() && !headline.contains("停复牌") ? "resume" : "halt";
    }

    private static @Nullable Matcher traded(FactText text) {
        Matcher traded = TRADED.matcher(text.words());
        while (traded.find()) {
            if (!NOT_YET.matcher(text.words(traded.start() - 16, traded.start())).find()) {
                return traded;
            }
        }
        return null;
    }

    /** The limit of a halt that goes on takes the place of the one before. */
    private static @Nullable Stated<BigDecimal> most(FactText text, boolean goesOn) {
        Matcher newest = goesOn ? Captured.first(text, GOES_ON_MOST, 0) : null;
        return Captured.number(newest == null ? Captured.first(text, MOST, 0) : newest, 1);
    }
}
