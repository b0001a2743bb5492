package disclosure.parser.extract.penalty;

import static disclosure.parser.extract.fact.Captured.DAY;
import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code penalty} from filings about a decision that has come in. */
public final class PenaltyReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("处罚|警示函|监管措施|纪律处分|责令改正|公开谴责|通报批评");
    private static final Pattern OTHER = Pattern.compile("最近[三五]年|近[三五]年|不存在|意见|整改报告|未被|未受|回复|核查");
    private static final Pattern CAME =
            Pattern.compile(
                    "收到了?(?:由)?((?:中国证券监督管理委员会|中国证监会|上海证券交易所|深圳证券交易所|北京证券交易所|国家[^，。《]{2,20}局)"
                            + "[^，。《()]{0,20}?(?:监管局|证监局|交易所|委员会|证监会|局)?)(?:\\([^)]{0,40}\\))?"
                            + "(?:出具|下发|送达|作出|发来|印发|下达)?的?"
                            + "《([^》]{4,160}?(?:决定书?|告知书|警示函|决定》?))》");
    private static final Pattern FINE =
            Pattern.compile("(?:处以|处|合计罚款|罚款|罚没款?)(?:人民币)?" + NUMBER + SCALE + "元(?:的)?(?:人民币)?罚款");
    private static final Pattern ON = Pattern.compile("(?:于|，)?" + DAY + "，?[^，。;；《》]{0,40}?收到");
    private static final Pattern MEASURE =
            Pattern.compile("(?:采取|给予|予以|处以|作出|出具)[^，。;；]{0,30}?(出具警示函|责令改正|监管谈话|公开谴责|通报批评|警告)");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        Matcher came = Captured.first(text, CAME, 0);
        return came == null ? List.of() : List.of(fact(text, came));
    }

    private static Fact fact(FactText text, Matcher came) {
        FactBuilder fact = new FactBuilder("penalty", text.document());
        fact.name("authority", Captured.words(text, came, 1), text);
        fact.name("document", Captured.words(text, came, 2), text);
        fact.name("measure", Captured.words(text, Captured.first(text, MEASURE, 0), 1), text);
        Matcher on = Captured.first(text, ON, 0);
        if (on != null && on.start() < came.start() && on.end() >= came.start()) {
            fact.date("date", Captured.day(on, 1), text);
        }
        long fines = FINE.matcher(text.words()).results().count();
        if (fines == 1) {
            fact.number("amount", Captured.number(Captured.first(text, FINE, 0), 1), text);
        }
        return fact.build();
    }
}
