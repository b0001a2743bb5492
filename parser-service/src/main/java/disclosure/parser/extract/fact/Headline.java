package disclosure.parser.extract.fact;

import disclosure.parser.document.Compact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a filing says it is about: its title, or where that is not known the head of its text. */
public final class Headline {

    private static final int LOOK = 1_600;
    private static final int HEAD = 400;
    private static final Pattern END =
            Pattern.compile(
                    "本公司(?:(?!公告).){0,30}(?:保证|承诺)|公司(?:及|董事会|全体).{0,20}(?:保证|承诺)"
                            + "|保证.{0,12}(?:真实|不存在)|特别提示|重要(?:内容)?提示");

    /** Some texts have lost their title; then what they say first stands for it. */
    private static final Pattern TITLED = Pattern.compile("公告(?!编号)|关于|提示|意见|报告|说明");

    private static final Pattern TITLE_END =
            Pattern.compile("(?:公告|报告书?|意见书?|提示|说明)(?=[^书编号码\\u300B]|$)");

    private Headline() {}

    /** The title without white space; reads no more than the head of a text. */
    static String of(String title, String text) {
        if (!title.isBlank()) {
            return title.replaceAll("\\s+", "");
        }
        String words = Compact.of(text, 0, Math.min(text.length(), LOOK)).toString();
        return inHead(HalfWidth.of(words.substring(0, Math.min(words.length(), HEAD))));
    }

    /** The first words of a text, without white space, for texts whose title is not known. */
    public static String opening(FactSource source) {
        String text = source.document().text();
        return HalfWidth.of(Compact.of(text, 0, Math.min(text.length(), LOOK)).toString());
    }

    private static String inHead(String head) {
        Matcher oath = END.matcher(head);
        if (oath.find() && oath.start() > 12) {
            String title = head.substring(0, oath.start());
            return TITLED.matcher(title).find() ? title : head;
        }
        Matcher title = TITLE_END.matcher(head);
        int end = 0;
        while (title.find()) {
            end = title.end();
            if (end > 30) {
                break;
            }
        }
        return end == 0 ? head : head.substring(0, end);
    }
}
