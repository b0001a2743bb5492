package disclosure.parser.document;

import java.util.regex.Pattern;

/** What a line may open with that makes it the first of a paragraph, whatever stood before. */
final class Openings {

    private static final Pattern SURE =
            Pattern.compile(
                    "^(?:问\\s*题?\\s*\\d*\\s*[、：:.．]|问题\\s*\\d+|(?:投资者|机构)?提问\\s*\\d*\\s*[：:]"
                            + "|[【\\[](?:问题?|提问|答|回复|回答|[QqAa])\\s*\\d*\\s*[】\\]]"
                            + "|[QqＱ]\\s*\\d*\\s*[、：:.．]|[AaＡ]\\s*\\d*\\s*[：:]"
                            + "|(?:公司)?(?:答|回\\s*答|回\\s*复|答\\s*复)\\s*\\d*\\s*[：:]"
                            + "|附件清单|附件\\s*[:：]|日\\s*期\\s*[:：]?\\s*\\d{4}\\s*[年-]"
                            + "|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）"
                            + "|[□☐☑√■\\uF0A3\\uF052\\uF0FE]|[-•·●]\\s)");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:\\d{1,3}\\s*[、．]|\\d{1,3}\\s*\\.(?:(?!\\d)|(?=20\\d\\d\\s*年))|[（(]\\d{1,2}[）)]|[①-⑳])");

    private static final Pattern HEAD_LINE =
            Pattern.compile("^(?:证券|股票|公司|A股)(?:代码|简称)[:：]|^(?:公告)?编号[:：]");

    private static final Pattern LABEL = Pattern.compile("^[^，。；、（）()《》]{2,14}[：:]");

    private Openings() {}

    /** The line of codes and numbers at the top, spread over the whole width. */
    static boolean headLine(String line) {
        return HEAD_LINE.matcher(Compact.of(line)).find();
    }

    /** Words in front of a colon: the next entry of a form. */
    static boolean label(String line) {
        return LABEL.matcher(line).find();
    }

    static boolean sure(String line) {
        return SURE.matcher(line).find();
    }

    /** A number may also be the rest of a wrapped sentence. */
    static boolean numbered(String line) {
        return NUMBERED.matcher(line).find();
    }
}
