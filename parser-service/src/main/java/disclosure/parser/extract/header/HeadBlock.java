package disclosure.parser.extract.header;

import disclosure.parser.document.Compact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head block. Letters and labels may be spaced out: {@code 证 券 代 码 ：}. */
public final class HeadBlock {

    private static final int LONGEST = 1_500;

    private static final Pattern END =
            Pattern.compile(
                    "本公司.{0,30}保证|公司(?:及)?(?:董事会|监事会).{0,30}(?:保证|承诺)"
                            + "|(?:一、)?投资者关系活动类别|特别提示|重要(?:内容)?提示");
    private static final Pattern CODE =
            Pattern.compile("(?:证券|股票|公司|[A-Z]股)?代码[:：]?(\\d{6})(?!\\d)");
    private static final Pattern SHORT_NAME =
            Pattern.compile(
                    "(?:证\\s*券|股\\s*票|公\\s*司|A\\s*股)\\s*简\\s*称\\s*[:：]?\\s*(\\S[^\\n:：]*?)"
                            + "(?=\\n|$|\\s*(?:公\\s*告\\s*)?编\\s*号|\\s*公\\s*告|\\s+\\S{0,4}代\\s*码"
                            + "|\\s{2,}|\\s+\\S*公司)");
    private static final Pattern NUMBER = Pattern.compile("编\\s*号\\s*[:：]\\s*([^\\n]*)");
    private static final Pattern NUMBER_SHAPE =
            Pattern.compile(
                    "^(?:公告)?(?:临)?[A-Z]{0,4}[〔【\\[（(]?\\d{4}[〕】\\]）)]?"
                            + "(?:[-－—–‐~～]\\d{1,2}[-－]\\d{1,2}|[-－—–‐~～]?[\\dXx]{0,4}[A-Z]?)(?:号)?");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "^(?:[\\d年月日]*)([\\u4e00-\\u9fa5A-Za-z（）()·&]{2,40}?"
                            + "(?:股份有限公司|有限责任公司|股份公司|集团有限公司|有限公司|股份(?=关于|20|投资者)))");
    private static final Pattern TITLE =
            Pattern.compile(
                    ".*(?:公告|报告|报告书|报告全文|记录表|记录|摘要|意见|意见书|决议|说明书|通知|制度|章程|办法|规则|资料|提示)"
                            + "(?:（[^）]{1,30}）)?$");

    private HeadBlock() {}

    /** The head of a document's text. */
    public static Header of(String text) {
        int end = end(text);
        String head = text.substring(0, end);
        String issuer = null;
        String title = null;
        for (String line : head.lines().toList()) {
            String words = Compact.of(line).toString();
            if (words.contains("代码") || words.contains("编号")) {
                continue;
            }
            issuer = issuer == null ? first(ISSUER, words) : issuer;
            if (title == null && words.length() <= 100 && TITLE.matcher(words).matches()) {
                title = words;
            }
        }
        return new Header(
                first(CODE, Compact.of(head)),
                spaced(first(SHORT_NAME, head)),
                number(head),
                issuer,
                title,
                end);
    }

    private static int end(String text) {
        Compact words = Compact.of(text, 0, Math.min(text.length(), LONGEST));
        Matcher matcher = END.matcher(words);
        return matcher.find() ? words.origin(matcher.start()) : words.origin(words.length());
    }

    private static @Nullable String number(String head) {
        Matcher matcher = NUMBER.matcher(head);
        while (matcher.find()) {
            Compact rest = Compact.of(matcher.group(1));
            Matcher shape = NUMBER_SHAPE.matcher(rest);
            boolean reference =
                    matcher.start() > 2
                            && head.substring(Math.max(0, matcher.start() - 4), matcher.start())
                                    .matches("(?s).*[（(].{0,3}");
            if (!reference && shape.find()) {
                return shape.group();
            }
        }
        return null;
    }

    /** {@code 中 国 铁 建} is spaced out for looks; {@code 万科 A} is not. */
    private static @Nullable String spaced(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String words = name.strip();
        boolean letterByLetter = words.matches("\\S(?:\\s+\\S)+");
        return letterByLetter ? Compact.of(words).toString() : words;
    }

    private static @Nullable String first(Pattern pattern, CharSequence words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }
}
