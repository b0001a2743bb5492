package disclosure.parser.extract.penalty;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code penalty} from filings about a decision that has come in. */
public final class PenaltyReader implements FactReader {

    private static final Pattern TITLE =
            Pattern.compile("处罚|警示函|监管[^函]{0,6}措施|监管(?:函|谈话|警示)|纪律处分|责令改正|公开谴责|通报批评");
    private static final Pattern OTHER =
            Pattern.compile(
                    "最近[三五]年|近[三五]年|不存在|意见|整改|未被|未受|回复|核查|撤销|复议|听证(?![)）])|前期|制度|办法"
                            + "|进展(?!.{0,4}收到)");

    /** Whom the decision's name names. */
    private static final Pattern OF_NAME =
            Pattern.compile(
                    "(?:[^关]{2,24})?关于(?:对|给予)?(.{2,60}?)(?:采取|给予|予以|出具|实施|作出|公开谴责|通报批评"
                            + "|纪律处分|及[有相]关(?:责任)?(?:当事人|主体|人)|的(?:决定|监管函|警示函))");

    /** The name ends where what the law asks of it begins: {@code 当事人:甲有限公司 法定代表人:…}. */
    private static final Pattern PARTY =
            Pattern.compile(
                    "当事人(?:名称)?:([^，,。;；(:、]{2,28}?(?:有限|责任|股份)公司"
                            + "|[^，,。;；(:、]{2,30}?(?=[，,。;；(:、]|负责人|住所|住址|地址|统一社会|注册|身份证|职务|经查))");

    /** {@code "甲有限公司:经查，…"}: the letter's address. */
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "[:：\"。]([\\u4e00-\\u9fa5]{2,26}?)(?:董事会)?:(?:\\([^)]{4,40}\\))?(?:经查|你|我局|20\\d\\d年)");

    /** {@code 决定给予甲有限公司…}. */
    private static final Pattern DECIDED =
            Pattern.compile("决定[:，]?(?:对|给予)([^，。;；:、]{4,30}?公司)(?:给予|处|作出|采取|责令|罚款|予以)");

    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?<!可以)(?:采取|给予|予以|处以|作出|出具|实施|责令改正，)[^，。;；]{0,40}?"
                            + "(出具警示函|责令改正|监管谈话|监管警示|口头警示|书面警示|公开谴责|通报批评|警告)");
    private static final Pattern FINED = Pattern.compile("罚款");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        Decision form = PrintedForm.in(text);
        Decision decision = form == null ? Decisions.about(headline, text) : form;
        return decision == null ? List.of() : List.of(fact(text, decision));
    }

    private static Fact fact(FactText text, Decision decision) {
        FactBuilder fact = new FactBuilder("penalty", text.document());
        int from = decision.start();
        fact.name("authority", decision.authority(), text);
        fact.name("document", decision.document(), text);
        fact.name("party", party(text, decision), text);
        fact.date("date", decision.date(), text);
        fact.number("amount", Fines.only(text, from), text);
        fact.name("measure", Captured.words(text, Captured.first(text, MEASURE, from), 1), text);
        if (fact.has("amount")) {
            fact.name("measure", Captured.words(text, Captured.first(text, FINED, from), 0), text);
        }
        return fact.build();
    }

    private static @Nullable Stated<String> party(FactText text, Decision decision) {
        Matcher named = OF_NAME.matcher(text.words());
        Stated<String> document = decision.document();
        if (named.region(document.start(), document.end()).lookingAt()) {
            return Captured.words(text, named, 1);
        }
        for (Pattern pattern : List.of(PARTY, ADDRESSED, DECIDED)) {
            Matcher found = Captured.first(text, pattern, document.end());
            if (found != null) {
                return Captured.words(text, found, 1);
            }
        }
        return null;
    }
}
