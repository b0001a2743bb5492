package disclosure.parser.extract.penalty;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Oath;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The papers that a filing says have come in. Most tell of earlier ones, too: of that the inquiry
 * was opened, of what was told beforehand. Which one the filing is about its title says, and of two
 * of that sort the later is meant.
 */
final class Decisions {

    private static final String PAPER = "《([^》]{0,160}?(?:决定书?|告知书|警示函|监管函))》";

    /**
     * The decision's name, behind who made it; a short form may stand inside: {@code
     * 中国证券监督管理委员会(以下简称"中国证监会")云州监管局(以下简称…)出具的}.
     */
    private static final Pattern CAME =
            Pattern.compile(
                    "(?<!未)收到了?(?:由|来自"
                            + "|[^，。;；《》]{2,24}?转(?:发|来"
                            + "|交)的)?([^，。;；《》()转]{1,30}?(?:\\([^)]{2,30}\\)[^，。;；《》()]{1,12}?)?"
                            + "(?:委员会|证监会|局|交易所|海关|支队|管理[一二三四]?部|股转公司|股份转让系统有限责任公司))"
                            + "(?:\\([^)]{0,60}\\))?(?:出具|下发|送达|作出|发来|发出|签发|印发|下达|发布|发送)?的?"
                            + "(?:行政监管措施决定书)?"
                            + PAPER);

    /** {@code 《税务处理决定书》(…)和《税务行政处罚决定书》}: the next paper of a row. */
    private static final Pattern NEXT =
            Pattern.compile("(?:\\([^《》]{0,60}\\))?(?:、|及|和|以及)?" + PAPER);

    private static final Pattern ON = Pattern.compile(DAY + "，?[^，。;；《》]{0,60}?收到");
    private static final Pattern LATELY = Pattern.compile("(?:近日|日前|今日)[^。;；《》]{0,60}$");
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
    private static final int LOOK = 90;

    /** An inquiry that was opened, and a hearing, are no decisions. */
    private static final Pattern NONE = Pattern.compile("立案|听证通知|调查通知");

    private static final List<String> SORTS =
            List.of(
                    "告知书", "处罚", "税务", "警示函", "监管函", "监管警示", "责令改正", "监管谈话", "公开谴责", "通报批评", "纪律处分",
                    "监管措施", "决定");

    private final FactText text;
    private final List<Decision> all = new ArrayList<>();

    private Decisions(FactText text) {
        this.text = text;
    }

    /** The one that a filing of this title is about; null where none has come in. */
    static @Nullable Decision about(String headline, FactText text) {
        Decisions decisions = new Decisions(text);
        decisions.read(Oath.end(text));
        if (decisions.all.isEmpty()) {
            decisions.read(0);
        }
        return decisions.all.stream()
                .max(
                        Comparator.<Decision>comparingInt(one -> alike(headline, one))
                                .thenComparing(Decision::came)
                                .thenComparingInt(one -> -one.document().start()))
                .orElse(null);
    }

    private static int alike(String headline, Decision decision) {
        String name = decision.document().value();
        return (int)
                SORTS.stream()
                        .filter(sort -> headline.contains(sort) && name.contains(sort))
                        .count();
    }

    private void read(int from) {
        Matcher came = CAME.matcher(text.words()).region(from, text.words().length());
        while (came.find()) {
            Stated<String> authority = Captured.words(text, came, 1);
            if (authority != null) {
                add(authority.as(BRACKETS.matcher(authority.value()).replaceAll("")), came);
            }
        }
    }

    private void add(Stated<String> authority, Matcher came) {
        Stated<LocalDate> date = on(came.start());
        LocalDate order = date == null ? LocalDate.MIN : date.value();
        if (date == null && LATELY.matcher(before(came.start())).find()) {
            order = LocalDate.MAX;
        }
        Matcher paper = NEXT.matcher(text.words());
        paper.region(came.start(2) - 1, text.words().length());
        while (paper.lookingAt()) {
            Stated<String> name = Captured.words(text, paper, 1);
            if (name != null && !NONE.matcher(name.value()).find()) {
                all.add(new Decision(authority, name, came.start(), date, order));
            }
            paper.region(paper.end(), text.words().length());
        }
    }

    private String before(int index) {
        return text.words(index - LOOK, index);
    }

    /** The day before {@code 收到} in its clause, as close to it as any. */
    private @Nullable Stated<LocalDate> on(int came) {
        Matcher on = ON.matcher(text.words());
        on.region(Math.max(0, came - LOOK), came + "收到".length());
        Stated<LocalDate> last = null;
        while (on.find()) {
            last = on.end() > came ? Captured.day(on, 1) : last;
        }
        return last;
    }
}
