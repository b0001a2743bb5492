package disclosure.parser.extract.corrections;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles without the words that tell a correction from what it corrects. */
final class TitleKeys {

    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,120})》");
    private static final Pattern BRACKETS =
            Pattern.compile(
                    "[(\\[【][^()\\[\\]【】]{0,14}"
                            + "(?:更正|修订|修正|更新|修改|补充|取消|訂正|订正|稿)[^()\\[\\]【】]{0,6}[)\\]】]");
    private static final Pattern WORDS =
            Pattern.compile(
                    "的?(?:补充更正|更正补充|补充(?:及|和|暨|、)更正|更正(?:及|和|暨|、)补充|更正|勘误|訂正|订正"
                            + "|修订|修正|更新|补充)(?:后|稿|版|本)?(?:的)?(?:公告|说明|通知|报告)?");
    private static final Pattern SHORT_NAME = Pattern.compile("^[^:《》()]{2,12}:");
    private static final Pattern COMPANY =
            Pattern.compile("^[\\p{IsHan}A-Za-z()]{2,30}?(?:股份有限公司|有限公司)(?:董事会)?");
    private static final Pattern FORM =
            Pattern.compile("^(?:FORM)?((?:SC(?:HEDULE)?)?[0-9A-Z-]{1,9})/A(?![A-Z])");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?:SUPPLEMENT(?:AL|ARY)|CLARIFICATION|CORRECTED|REVISED|CORRIGENDUM(?:TO)?"
                            + "|CORRECTIONS?TO|SUPPLEMENTTO)");

    /** Shorter ones name nothing: 公告, 年报. */
    private static final int SHORTEST = 4;

    private TitleKeys() {}

    /** What a title is about. */
    static String of(String title) {
        String key = Folded.of(title).toUpperCase(Locale.ROOT);
        key = SHORT_NAME.matcher(key).replaceFirst("");
        key = COMPANY.matcher(key).replaceFirst("");
        key = FORM.matcher(key).replaceFirst("$1");
        key = BRACKETS.matcher(key).replaceAll("");
        key = WORDS.matcher(key).replaceAll("");
        key = ENGLISH.matcher(key).replaceAll("");
        key = key.replaceAll("[《》“”\"'<>]", "").replaceFirst("^关于(?:对)?", "");
        return key.replaceFirst("的?(?:提示性公告|公告|通知)$", "").replaceFirst("全文$", "");
    }

    /** What a correction may be about: its own title and those it quotes. */
    static Set<String> wanted(String title) {
        Set<String> keys = new LinkedHashSet<>();
        String folded = Folded.of(title);
        Matcher quoted = QUOTED.matcher(folded);
        while (quoted.find()) {
            keys.add(of(quoted.group(1)));
        }
        keys.add(of(title));
        keys.removeIf(key -> key.length() < SHORTEST);
        return keys;
    }
}
