package disclosure.parser.extract.halt;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why trading stopped, in the words of the text. */
final class HaltReason {

    /** Named by the title; elsewhere such words tell of what may come. */
    private static final Pattern TITLED =
            Pattern.compile("(?:实施|撤销)(?:退市|其他)风险警示|股票交易(?:严重)?异常波动|停牌核查");

    /** {@code 筹划重大资产重组事项}, but no {@code 不存在筹划…}. */
    private static final Pattern PLANNED =
            Pattern.compile(
                    "(?<!不存在|未|没有|不再|是否|不)(?:正在)?(?<!不存在正在|未正在)筹划(?:公司"
                            + "|本公司)?(?!的?(?:重大|重要|相关|有关|上述|本次)事[项宜])"
                            + "([^，。;；《》]{2,30}?)(?:的?(?:相关|有关)?(?:事项|事宜)|，|的通知|暨|的?停牌|的?复牌)");

    private static final Pattern UNNAMED = Pattern.compile("拟披露重大事项|重大事项|重要事项未公告");

    private HaltReason() {}

    static @Nullable Stated<String> of(FactText text, String headline) {
        Matcher titled = TITLED.matcher(headline);
        if (titled.find()) {
            Pattern said = Pattern.compile(Pattern.quote(titled.group()));
            return Captured.words(text, Captured.first(text, said, 0), 0);
        }
        Stated<String> planned = Captured.words(text, Captured.first(text, PLANNED, 0), 1);
        return planned == null
                ? Captured.words(text, Captured.first(text, UNNAMED, 0), 0)
                : planned;
    }
}
