package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who trades, as the sentences name them one behind the other. */
final class Traders {

    private static final String STOPS = "；;";
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?:先生|女士)?[、和及与，,](?:其一致行动人"
                            + "|[^，。]{0,20}(?:总经理|总裁|董事长?|秘书|总监|监事|股东|负责人|工程师))?");
    private static final Pattern THROUGH =
            Pattern.compile(
                    "(?:通过|(?:减持|卖出|出售)(?=\"[^\"]{4,60}\"所?持有))\"([^\"]{4,60}?(?:基金|计划|信托))\"");

    private final Findings found;
    private @Nullable Stated<String> last;

    Traders(Findings found) {
        this.found = found;
    }

    /** Whoever a sentence names last is meant by those that follow and name nobody. */
    void passed(Sentence sentence) {
        Stated<String> named = found.lastNamed(sentence.start(), sentence.end(), this::isOne);
        last = named == null ? last : named;
    }

    /** Whom the sentences that were passed name last; null where they name nobody. */
    @Nullable Stated<String> last() {
        return last;
    }

    /** Whoever is named in a part of the text. */
    List<Stated<String>> named(int from, int to) {
        return Stated.within(found.parties().places(), from, to).filter(this::isOne).toList();
    }

    /** Those named side by side right before a number. */
    List<Stated<String>> row(int from, int index) {
        List<Stated<String>> row = new ArrayList<>();
        for (Stated<String> place : found.parties().places()) {
            if (place.start() >= from && place.end() <= index && isOne(place)) {
                boolean joined =
                        !row.isEmpty()
                                && JOINED.matcher(
                                                found.text()
                                                        .words(row.getLast().end(), place.start()))
                                        .matches();
                if (!joined) {
                    row.clear();
                }
                row.add(place);
            }
        }
        return row;
    }

    /** Where the first holder of a part is named: days before are those of all who follow. */
    int firstNamed(int from, int to) {
        List<Stated<String>> named = named(from, to);
        return named.isEmpty() ? from : named.getFirst().start();
    }

    /** Whether a part of the text names someone. */
    boolean isNamed(Stated<String> name, int from, int to) {
        return Stated.within(found.parties().places(), from, to)
                .anyMatch(place -> place.value().equals(name.value()));
    }

    /** Who is named last before a number, or else was in the sentences before. */
    @Nullable Stated<String> of(Sentence sentence, int index) {
        Stated<String> account = account(sentence, index);
        boolean inside = found.inBrackets(index, sentence.start());
        Stated<String> named =
                found.lastNamed(
                        sentence.start(),
                        index,
                        place -> isOne(place) && (inside || !isAside(place, sentence)));
        named = account == null ? named : account;
        return named == null ? last : named;
    }

    /** {@code 甲(甲与乙系父子)增持}: who else is told of in brackets does not trade. */
    private boolean isAside(Stated<String> place, Sentence sentence) {
        return found.inBrackets(place.start(), sentence.start());
    }

    /** {@code 甲通过"乙资产管理计划"增持}: the account in whose name the shares are held. */
    @Nullable Stated<String> account(Sentence sentence, int index) {
        Matcher through = THROUGH.matcher(found.text().words());
        through.region(found.behindLast(STOPS, index, sentence.start()), index);
        Stated<String> account = null;
        while (through.find()) {
            account = Captured.words(found.text(), through, 1);
        }
        return account;
    }

    /** Whether who is named at a place may be a shareholder who trades. */
    boolean isOne(Stated<String> place) {
        return Brokers.mayTrade(found, place);
    }
}
