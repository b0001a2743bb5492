package disclosure.crawler.filing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a title is the same wherever a disclosure is seen: sources differ in whether the issuer's
 * name stands in front, in width, blanks and punctuation.
 */
final class TitleKey {

    private static final Pattern FULL_NAME =
            Pattern.compile("^[^，。：:]{2,30}?(股份有限公司|有限责任公司|有限公司)(?=.{4})");

    private static final Pattern SPECIAL =
            Pattern.compile("^(\\*?ST|XD|XR|DR|N|C|S)(?=\\p{IsHan})");
    private static final Pattern NOISE =
            Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Sc}]+");

    private TitleKey() {}

    /**
     * The key of a title.
     *
     * @param names issuer's names as the source prints them
     */
    static String of(String title, List<String> names) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).strip();
        for (String name : names) {
            String printed = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
            plain = without(plain, printed);
            plain = without(plain, SPECIAL.matcher(printed).replaceFirst(""));
        }
        plain = FULL_NAME.matcher(plain).replaceFirst("");
        return NOISE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String without(String title, String name) {
        boolean more = name.length() >= 2 && title.length() > name.length() + 3;
        return more && title.startsWith(name) ? title.substring(name.length()) : title;
    }
}
