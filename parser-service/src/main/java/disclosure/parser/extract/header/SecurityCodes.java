package disclosure.parser.extract.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the codes of a head block: several behind one label, one label for each class of shares, or
 * a label for the first alone. Codes of bonds are not the issuer's shares.
 */
final class SecurityCodes {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[^债\\s]\\s*券|股\\s*票|公\\s*司|([A-Z])\\s*股(?:\\s*股\\s*票|\\s*证\\s*券)?|(?<=[\\s:：；;，,]|^))"
                            + "\\s*(?:[（(]\\s*[A-Z]\\s*股\\s*[）)])?\\s*代\\s*码\\s*[:：]?\\s*");

    private static final Pattern CODE =
            Pattern.compile(
                    "\\s*[、，,/；;]?\\s*(?:[A-Z]\\s*股\\s*[:：]?\\s*)?"
                            + "(\\d{6}|\\d{4,5})(?!\\d)(?:\\s*[.．]\\s*(?:SH|SZ|BJ|HK))?"
                            + "\\s*(?:[（(]\\s*([A-Z])\\s*股[^）)]{0,4}[）)])?");

    /**
     * B shares without a label of their own: B股900998, or the code beside the name, 900998 云帆B股.
     */
    private static final Pattern UNLABELLED =
            Pattern.compile(
                    "[BＢ]\\s*股\\s*[:：]?\\s*((?:900|200)\\d{3})(?!\\d|\\s*[股万])"
                            + "|(?<![\\d.,])((?:900|200)\\d{3})\\s*[*\\u4e00-\\u9fa5][*\\u4e00-\\u9fa5ST]{1,5}\\s*[BＢ](?![A-Za-z])");

    private static final int MAINLAND = 6;

    private SecurityCodes() {}

    /** The codes in a head, that of the A shares first. */
    static List<String> in(String head) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher label = LABEL.matcher(head);
        int from = 0;
        while (label.find(from)) {
            from = label.end();
            boolean hongKong = "H".equals(label.group(1));
            Matcher code = CODE.matcher(head);
            while (code.region(from, head.length()).lookingAt()) {
                boolean listed = code.group(1).length() == MAINLAND;
                if (!listed && !hongKong && !"H".equals(code.group(2))) {
                    break;
                }
                codes.add(
                        listed
                                ? code.group(1)
                                : "0".repeat(5 - code.group(1).length()) + code.group(1));
                from = code.end();
            }
        }
        if (!codes.isEmpty()) {
            UNLABELLED
                    .matcher(head)
                    .results()
                    .map(code -> code.group(1) == null ? code.group(2) : code.group(1))
                    .forEach(codes::add);
        }
        return mainFirst(codes);
    }

    private static List<String> mainFirst(Set<String> codes) {
        List<String> ordered = new ArrayList<>(codes);
        ordered.sort((one, other) -> Boolean.compare(!main(one), !main(other)));
        return List.copyOf(ordered);
    }

    /** Whether a code is of the shares most funds mean: not of B shares, not of Hong Kong. */
    private static boolean main(String code) {
        return code.length() == MAINLAND && !code.startsWith("900") && !code.startsWith("200");
    }
}
