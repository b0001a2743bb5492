package disclosure.parser.extract.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The board's oath under the title: {@code 本公司董事会保证本公告内容不存在任何虚假记载、误导性陈述或者重大遗漏，并…承担法律责任。} What a
 * filing tells begins behind it; before it stands its title, which names papers and offices, too.
 */
public final class Oath {

    private static final int LOOK = 900;
    private static final Pattern OATH = Pattern.compile("保证[^。]{0,40}(?:虚假|真实|准确|完整)[^。]{0,120}。");

    private Oath() {}

    /** The index behind it; 0 where there is none. */
    public static int end(FactText text) {
        Matcher oath = OATH.matcher(text.words(0, LOOK));
        return oath.find() ? oath.end() : 0;
    }
}
