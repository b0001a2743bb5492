package disclosure.parser.extract.comparison;

import disclosure.parser.document.Compact;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures of an answer by the words around them. */
final class AnswerFigures {

    /** Figures with their unit; those before 年, 月, 日 are dates, not figures that change. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\d.A-Za-z])\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d.A-Za-z年月日季度:])"
                            + "(?:%|[万亿千百]*(?:元|股|人|家|项|台|套|吨|件|个|倍|平方米|美元|港元)?)");

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<=^|[^\\p{IsHan}A-Za-z])[年月日度]?([\\p{IsHan}A-Za-z]{3,16}?)(?:约|近|超|达|为|了|至|到|过|:)*$");
    private static final int FAR = 16;

    private AnswerFigures() {}

    /** Figures whose words stand before one figure of the answer only. */
    static Map<String, String> of(String answer) {
        String text = Normalizer.normalize(Compact.of(answer).toString(), Normalizer.Form.NFKC);
        Map<String, String> figures = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            Matcher words =
                    WORDS.matcher(
                            text.substring(Math.max(0, matcher.start() - FAR), matcher.start()));
            if (words.find()) {
                String key = words.group(1);
                if (figures.put(key, matcher.group()) != null) {
                    twice.add(key);
                }
            }
        }
        figures.keySet().removeAll(twice);
        return figures;
    }
}
