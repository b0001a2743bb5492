package disclosure.parser.extract.inquiry;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Oath;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The letters that a filing says have come in. Of two the one is meant whose sort the title names;
 * a second letter, where the title says so, is the last.
 */
final class Letters {

    /** {@code 2031年5月6日，甲股份有限公司(以下简称"公司")再次收到…下发的《…函》(公司部关注函〔2031〕第12号，以下简称"关注函")}. */
    private static final Pattern RECEIVED =
            Pattern.compile(
                    "(?:"
                            + DAY
                            + "|近日|日前)，?(?:[\\u4e00-\\u9fa5()、]{2,40}?(?:\\((?:以下)?简称[^)]{1,30}\\))?)?(?:再次)?"
                            + "(?:收到了?|接到)(?:贵所|了)?([^《，。]{2,40}?)(?:\\([^)]{0,30}\\))?"
                            + "(?:出具|下发|发出|发来|发送|印发)?的?《([^》]{2,160}?函)》"
                            + "(?:\\((?!以下)([^()，]{2,16}(?:\\([^()]{1,16}\\)[^()，]{0,12}){0,3}号)(?:，[^()]{2,40})?\\))?");

    /** {@code 深圳证券交易所上市公司管理一部：} at the head of an answer. */
    private static final Pattern ADDRESS =
            Pattern.compile("([\\u4e00-\\u9fa5]{4,30}?(?:交易所|部|委员会|局|公司)):");

    private static final Pattern AGAIN = Pattern.compile("再次|二次|第二|第二轮|二轮");
    private static final List<String> SORTS = List.of("问询函", "关注函", "工作函", "监管函", "落实函");

    private final FactText text;
    private final String headline;

    Letters(FactText text, String headline) {
        this.text = text;
        this.headline = headline;
    }

    /** The letter that the filing is about: its day, sender, name and number are groups 1 to 4. */
    @Nullable MatchResult letter() {
        MatchResult best = null;
        Matcher received = RECEIVED.matcher(text.words());
        received.region(Oath.end(text), text.words().length());
        while (received.find()) {
            if (best == null || isRather(received, best)) {
                best = received.toMatchResult();
            }
        }
        return best;
    }

    private boolean isRather(MatchResult later, MatchResult earlier) {
        return isMeant(later) == isMeant(earlier) ? AGAIN.matcher(headline).find() : isMeant(later);
    }

    private boolean isMeant(MatchResult letter) {
        String name = letter.group(3);
        return SORTS.stream().anyMatch(sort -> headline.contains(sort) && name.contains(sort));
    }

    /** Who sent it; an answer that says {@code 贵部} names the sender at its head. */
    @Nullable Stated<String> sender(MatchResult letter) {
        if (!letter.group(2).startsWith("贵")) {
            return new Stated<>(
                    text.printed(letter.start(2), letter.end(2)), letter.start(2), letter.end(2));
        }
        Matcher address = ADDRESS.matcher(text.words());
        return address.region(Oath.end(text), letter.start()).lookingAt()
                ? Captured.words(text, address, 1)
                : null;
    }
}
