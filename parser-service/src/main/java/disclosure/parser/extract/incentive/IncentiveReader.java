package disclosure.parser.extract.incentive;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code equity-incentive}: a plan that is proposed, shares granted by it, shares that vest,
 * shares that lapse. A number is taken only where the text has one such number.
 */
public final class IncentiveReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("激励计划|限制性股票|股票期权|股权激励");
    private static final Pattern OTHER =
            Pattern.compile(
                    "意见|法律|核查|名单|管理办法|考核|决议|自查|提示性|债权人|财务顾问|董事会|监事会|股东大?会|摘要|进展"
                            + "|问询|更正|核实|公示|批复|终止(?!.*(?:作废|注销))|暂不|取消");

    /** Of options and shares each has its own numbers. */
    private static final Pattern TWO_PAPERS = Pattern.compile("期权.*限制性股票|限制性股票.*期权");

    private static final Pattern PLAN =
            Pattern.compile(
                    "(20\\d{2}年(?:度|第[一二三四]期)?(?:限制性股票|股票期权|股权|员工)(?:与|及|和)?(?:限制性股票"
                            + "|股票期权)?激励计划)");

    private static final Pattern GRANTED_ON =
            Pattern.compile(
                    "(?:首次|预留)?(?:部分)?(?:的)?授予日(?:期)?(?:\\([^)]{0,10}\\))?(?:确定)?(?:为|:|是)*"
                            + DAY
                            + "|以"
                            + DAY
                            + "(?:作)?为[^，。;；]{0,16}?授予日|确定"
                            + DAY
                            + "为[^，。;；]{0,16}?授予日");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Step step = Step.of(headline);
        if (step == null) {
            return List.of();
        }
        return fact(source, TWO_PAPERS.matcher(headline).find() ? step.cautious() : step);
    }

    private static List<Fact> fact(FactSource source, Step step) {
        FactText text = source.text();
        FactBuilder fact = new FactBuilder("equity-incentive", source.document());
        fact.number("shares", only(source, step.shares()), text);
        for (Price price : step.prices()) {
            fact.number("price", price.in(text), text);
        }
        fact.number("persons", only(source, step.persons()), text);
        if (step.event().equals("grant")) {
            Matcher day = Captured.first(text, GRANTED_ON, 0);
            for (int group = 1; group <= 3; group++) {
                fact.date("grantDate", Captured.day(day, group), text);
            }
        }
        if (fact.isEmpty()) {
            return List.of();
        }
        fact.name("plan", Captured.words(text, Captured.first(text, PLAN, 0), 1), text);
        Matcher word = Captured.first(text, step.title(), 0);
        Stated<String> said = Captured.words(text, word, 0);
        fact.name("event", said == null ? null : said.as(step.event()), text);
        return List.of(fact.build());
    }

    /** The number that all places of the first wording agree on; null where they differ. */
    private static @Nullable Stated<BigDecimal> only(FactSource source, List<Pattern> wordings) {
        for (Pattern wording : wordings) {
            List<Stated<BigDecimal>> numbers = numbers(source, wording);
            if (!numbers.isEmpty()) {
                boolean one = numbers.stream().map(Stated::value).distinct().count() == 1;
                return one ? numbers.getFirst() : null;
            }
        }
        return null;
    }

    private static List<Stated<BigDecimal>> numbers(FactSource source, Pattern wording) {
        List<Stated<BigDecimal>> numbers = new ArrayList<>();
        Matcher found = wording.matcher(source.text().words());
        while (found.find()) {
            Stated<BigDecimal> number = Captured.number(found, 1);
            if (number != null && !isOtherPaper(source.headline(), found.group())) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Whether the words are about options and the title about shares, or the other way round. */
    private static boolean isOtherPaper(String headline, String words) {
        boolean options = headline.contains("期权");
        boolean shares = headline.contains("限制性股票");
        return (words.contains("期权") && shares && !options)
                || (words.contains("限制性股票") && options && !shares);
    }
}
