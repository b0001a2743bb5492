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
            Pattern.compile("最近[三五]年|近[三五]年|不存在|意见|整改|未被|未受|回复|核查|撤销|复议");

    /** The decision's name, behind who made it. */
    private static final Pattern CAME =
            Pattern.compile(
                    "收到了?(?:由)?([^，。;；《》()转]{1,30}?(?:委员会|证监会|局|交易所|海关|支队|管理部|股转公司|股份转让系统有限责任公司))"
                            + "(?:\\([^)]{0,60}\\))?(?:出具|下发|送达|作出|发来|发出|签发|印发|下达)?的?"
                            + "《([^》]{0,160}?(?:决定书?|告知书|警示函|监管函))》");

    /** Whom the decision's name or its first words name. */
    private static final Pattern OF_NAME =
            Pattern.compile(
                    "《关于对?(.{2,60}?)(?:采取|给予|予以|出具|实施|作出|及[有相]关(?:责任|当事)?人|的(?:决定|监管函|警示函))");

    private static final Pattern PARTY = Pattern.compile("当事人:([^，,。;；(:]{2,30})");
    private static final Pattern FINE =
            Pattern.compile("(?:处以|处|合计罚款|罚款|罚没款?)(?:人民币)?" + NUMBER + SCALE + "元(?:的)?(?:人民币)?罚款");
    private static final Pattern ON = Pattern.compile("(?:于|，)?" + DAY + "，?[^，。;；《》]{0,40}?收到");
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?:采取|给予|予以|处以|作出|出具|实施)[^，。;；]{0,30}?"
                            + "(出具警示函|责令改正|监管谈话|监管警示|口头警示|书面警示|公开谴责|通报批评|警告)");

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
        fact.name("party", party(text, came), text);
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

    private static @Nullable Stated<String> party(FactText text, Matcher came) {
        Matcher named = Captured.first(text, OF_NAME, came.start(2) - 1);
        return named != null && named.start() == came.start(2) - 1
                ? Captured.words(text, named, 1)
                : Captured.words(text, Captured.first(text, PARTY, 0), 1);
    }
}
