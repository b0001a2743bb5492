package disclosure.parser.extract.header;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head block. Letters and labels may be spaced out: {@code 证 券 代 码 ：}. */
public final class HeadBlock {

    private static final int LONGEST = 1_500;

    /** A report's own words about who issues it stand this early. */
    private static final int EARLY = 3_000;

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_TITLE_LINES = 4;

    private static final Pattern END =
            Pattern.compile(
                    "本公司.{0,30}保证|公司(?:及)?(?:董事会|监事会).{0,30}(?:保证|承诺)"
                            + "|(?:一、)?投资者关系活动类别|特别提示|重要(?:内容)?提示|。");

    private static final Pattern SHORT_NAME =
            Pattern.compile(
                    "(?:证\\s*券|股\\s*票|公\\s*司|A\\s*股|(?<=\\s|^))\\s*简\\s*称\\s*[:：]?\\s*(\\S[^\\n:：]*?)"
                            + "(?=\\n|$|\\s*(?:公\\s*告\\s*)?编\\s*号|\\s*公\\s*告|\\s+\\S{0,4}\\s*代\\s*码"
                            + "|\\s{2,}|\\s+\\S*公司|\\s+\\S{1,8}[:：]|\\s+(?:[（(]?\\s*临\\s*[）)]?\\s*)?20\\d\\d\\s*[-－—–‐]"
                            + "|\\s+[A-Z]\\s*股\\s*\\S{0,2}\\s*[简代])");

    private static final String COMPANY =
            "[\\u4e00-\\u9fa5A-Za-z（）()·&]{2,40}?" + "(?:股份有限公司|有限责任公司|股份公司|集团有限公司|有限公司)";

    private static final Pattern ISSUER =
            Pattern.compile("^[#*\\d年月日]*(" + COMPANY + "|[\\u4e00-\\u9fa5]{2,20}股份(?=关于|20|投资者))");

    /** At the end of a line of codes and numbers. */
    private static final Pattern ISSUER_AT_END =
            Pattern.compile(
                    "(?:号|\\d|^|\\s)\\s*([\\u4e00-\\u9fa5（）()]{4,30}(?:股份有限公司|有限责任公司))\\s*$");

    private static final Pattern CALLS_ITSELF =
            Pattern.compile("(" + COMPANY + ")[（(]以?下?简?称[:：]?[“\"‘']?(?:本公司|公司|本集团|上市公司)");

    private static final Pattern TITLE =
            Pattern.compile(
                    ".*(?:公告|公告书|报告|报告书|报告全文|记录表|记录|摘要|意见|意见书|决议|说明书|通知|制度|章程|办法"
                            + "|规则|资料|提示|业绩预告|业绩快报|预案|草案|方案|计划(?=（草案）)|专项说明|问询函|回复函?)"
                            + "(?:（[^）]{1,30}）)?$");

    private static final Pattern CODE_LINE = Pattern.compile("代码|编号|简称");

    private HeadBlock() {}

    /** The head of a document's text. */
    public static Header of(String text) {
        int end = end(text);
        String head = text.substring(0, end);
        List<String> codes = SecurityCodes.in(head);
        String name = shortName(head, codes.size());
        if (codes.isEmpty()) {
            CompanyProfile profile = CompanyProfile.in(text);
            codes = profile == null ? codes : List.of(profile.code());
            name = profile == null || name != null ? name : profile.shortName();
        }
        String issuer = issuer(head);
        return new Header(
                codes.isEmpty() ? null : codes.getFirst(),
                codes,
                name,
                AnnouncementNumber.in(head),
                issuer == null ? callsItself(text) : issuer,
                title(head),
                end);
    }

    private static int end(String text) {
        Compact words = Compact.of(text, 0, Math.min(text.length(), LONGEST));
        Matcher matcher = END.matcher(words);
        return matcher.find() ? words.origin(matcher.start()) : words.origin(words.length());
    }

    private static @Nullable String issuer(String head) {
        for (String line : head.lines().toList()) {
            String words = Compact.of(line).toString();
            boolean codes = CODE_LINE.matcher(words).find();
            String found = codes ? first(ISSUER_AT_END, line) : first(ISSUER, words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String callsItself(String text) {
        return first(CALLS_ITSELF, Compact.of(text, 0, Math.min(text.length(), EARLY)));
    }

    /** The first line that ends as titles do, with the lines that lead up to it. */
    private static @Nullable String title(String head) {
        List<String> lines = new ArrayList<>();
        for (String line : head.lines().toList()) {
            String words = Compact.of(line).toString().replaceFirst("^[#*]+", "");
            if (CODE_LINE.matcher(words).find() || words.isEmpty()) {
                lines.clear();
                continue;
            }
            lines.add(words);
            if (words.length() <= LONGEST_TITLE && TITLE.matcher(words).matches()) {
                return joined(lines);
            }
            if (ISSUER.matcher(words).replaceFirst("").isEmpty()) {
                lines.clear();
            }
        }
        return null;
    }

    /** A title that begins in the middle of a phrase goes on from the lines before. */
    private static String joined(List<String> lines) {
        String title = lines.getLast();
        for (int i = lines.size() - 2; i >= 0 && i >= lines.size() - MOST_TITLE_LINES; i--) {
            boolean whole =
                    ISSUER.matcher(title).find()
                            || title.startsWith("关于")
                            || title.matches("^(?:20)?\\d{2,4}年.*");
            if (whole || title.length() + lines.get(i).length() > LONGEST_TITLE) {
                break;
            }
            title = lines.get(i) + title;
        }
        return title;
    }

    /** {@code 中 国 铁 建} is spaced out for looks; {@code 万科 A} is not. */
    private static @Nullable String shortName(String head, int codes) {
        String name = first(SHORT_NAME, head);
        if (name == null) {
            return null;
        }
        String words =
                name.strip()
                        .replaceFirst("\\s*[（(]\\s*[A-Z]\\s*股\\s*[）)]$", "")
                        .replaceFirst("^A\\s*股\\s*(?=\\S)", "");
        if (codes > 1 || words.indexOf('、') > 0) {
            words =
                    words.split("[、，,/；;]", 2)[0].replaceFirst(
                            "^(\\S{3,})\\s+\\S*[BHＢ]\\s*[股代]?$", "$1");
        }
        boolean letterByLetter = words.matches("\\S(?:\\s+\\S)+");
        return letterByLetter ? Compact.of(words).toString() : words.strip();
    }

    private static @Nullable String first(Pattern pattern, CharSequence words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : null;
    }
}
