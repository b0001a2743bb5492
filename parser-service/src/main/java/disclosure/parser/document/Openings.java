package disclosure.parser.document;

import java.util.regex.Pattern;

/** What a line may open with that makes it the first of a paragraph, whatever stood before. */
final class Openings {

    private static final Pattern SURE =
            Pattern.compile(
                    "^(?:问题?\\s*\\d*\\s*[、：:.．]|问题\\s*\\d+|提问\\s*\\d*\\s*[：:]"
                            + "|[QqＱ]\\s*\\d*\\s*[、：:.．]|[AaＡ]\\s*\\d*\\s*[：:]"
                            + "|(?:公司)?(?:答|回答|回复|答复)\\s*\\d*\\s*[：:]"
                            + "|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）"
                            + "|[□☐☑√■\\uF0A3\\uF052\\uF0FE]|[-•·●]\\s)");

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,3}\\s*[、．]|\\d{1,3}\\s*\\.(?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳])");

    private Openings() {}

    static boolean sure(String line) {
        return SURE.matcher(line).find();
    }

    /** A number may also be the rest of a wrapped sentence. */
    static boolean numbered(String line) {
        return NUMBERED.matcher(line).find();
    }
}
