package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code 公司持有的某银行…股被冻结}: frozen assets of the listed company are shares of others, and no freeze of
 * its own shares.
 */
final class OtherIssuers {

    private static final Pattern HOLDS = Pattern.compile("持有|所持|名下|拥有");

    private static final Pattern ADVERBS = Pattern.compile("(?:直接|间接|合计|共计|所|目前|已)*$");

    /** The company itself, not {@code 子公司}, {@code 集团公司} or {@code 该公司}. */
    private static final Pattern SELF = Pattern.compile("(?:上市|[本我])?公司$");

    /** What stands before a name that is no part of it. */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:^|[^\\u4e00-\\u9fa5]|[以及和与将对结候])$");

    /** What is held names another company before it says how many shares. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "^的?(?!(?:[本贵我该]|上市)?公司|上述|其|以下|全部|部分|剩余|[限无有]|股|流通|非流通)[\\u4e00-\\u9fa5A-Za-z]{2,40}");

    private static final Pattern BREAKS = Pattern.compile("[，。；;:]|(?<!\\d),|冻结|质押");

    private static final Pattern SHORT_NAME =
            Pattern.compile(
                    "(?:证券|股票)简称:?(?:\\*?ST)?([\\u4e00-\\u9fa5]{2,5}?)"
                            + "(?:公告|编号|证券|股票|公司|债券|文件|临|[^\\u4e00-\\u9fa5])");

    private static final String STOPS = "。；;";
    private static final int HEAD = 200;

    private final Findings found;
    private final @Nullable Pattern shortName;

    OtherIssuers(Findings found) {
        this.found = found;
        Matcher name = SHORT_NAME.matcher(found.text().words(0, HEAD));
        this.shortName = name.find() ? Pattern.compile(name.group(1) + "$") : null;
    }

    /** Whether a number counts shares that the listed company holds in another. */
    boolean issued(Sentence sentence, Stated<BigDecimal> count) {
        int from = found.behindLast(STOPS, count.start(), sentence.start());
        Matcher holds = HOLDS.matcher(found.text().words()).region(from, count.start());
        int verb = -1;
        int object = -1;
        while (holds.find()) {
            verb = holds.start();
            object = holds.end();
        }
        return verb >= 0 && isSelf(from, verb) && isOther(object, count.start());
    }

    private boolean isSelf(int from, int verb) {
        String left = found.text().words(from, verb);
        Matcher adverbs = ADVERBS.matcher(left);
        String subject = adverbs.find() ? left.substring(0, adverbs.start()) : left;
        int end = from + subject.length();
        return isBare(subject, SELF)
                || (shortName != null && isBare(subject, shortName))
                || found.parties().places().stream()
                        .anyMatch(place -> place.end() == end && isIssuer(place));
    }

    private static boolean isBare(String subject, Pattern name) {
        Matcher named = name.matcher(subject);
        return named.find() && BEFORE_NAME.matcher(subject.substring(0, named.start())).find();
    }

    /** Whether what is held is of another company; one verb may go with a row of them. */
    private boolean isOther(int from, int to) {
        String words = FreezeWords.withoutBrackets(found.text().words(from, to));
        return NAMED.matcher(words).find()
                && !BREAKS.matcher(words).find()
                && !words.contains("公司股")
                && !words.contains("本公司")
                && (shortName == null || !shortName.matcher(words).find())
                && Stated.within(found.parties().places(), from, to).noneMatch(this::isIssuer);
    }

    private boolean isIssuer(Stated<String> place) {
        return place.value().equals(found.parties().issuer());
    }
}
