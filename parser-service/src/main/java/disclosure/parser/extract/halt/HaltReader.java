package disclosure.parser.extract.halt;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code trading-halt}: halts of shares, halts that go on, and resumed trading. */
public final class HaltReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("停牌|复牌|停复牌");
    private static final Pattern OTHER =
            Pattern.compile(
                    "停牌前|更正(?!后)|停牌期间.{0,16}转股|可能.{0,12}停牌|意见|决议|股东大?会.{0,40}通知$|前十|不停牌"
                            + "|提示性?.{0,8}可能"
                            + "|^(?!.*(?:股票|A股)).*(?:转债|公司债券)");
    private static final Pattern GOES_ON = Pattern.compile("继续停牌|停牌.{0,4}进展|延期复牌|停牌期间|[不未]复牌");
    private static final Pattern RESUMES = Pattern.compile("复牌");

    private static final Pattern MOST =
            Pattern.compile("(?:停牌[^。;；]{0,24}?|预计在)不超过(\\d{1,3})(?=个交易日)()");
    private static final Pattern GOES_ON_MOST =
            Pattern.compile("继续停牌[^。;；]{0,24}?不超过(\\d{1,3})(?=个交易日)()");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        String event = event(headline);
        FactBuilder fact = new FactBuilder("trading-halt", source.document());
        HaltDays days = new HaltDays(text, event);
        Stated<LocalDate> from = days.from();
        Stated<LocalDate> to = days.to(from);
        if (from == null && to == null) {
            return List.of();
        }
        fact.date("from", from, text);
        fact.date("to", to, text);
        if (!event.equals("resume")) {
            fact.number("maxTradingDays", most(text, event.equals("continued")), text);
        }
        fact.name("reason", HaltReason.of(text, headline), text);
        return List.of(with(fact, event, text));
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

    /** The limit of a halt that goes on takes the place of the one before. */
    private static @Nullable Stated<BigDecimal> most(FactText text, boolean goesOn) {
        Matcher newest = goesOn ? Captured.first(text, GOES_ON_MOST, 0) : null;
        return Captured.number(newest == null ? Captured.first(text, MOST, 0) : newest, 1);
    }
}
