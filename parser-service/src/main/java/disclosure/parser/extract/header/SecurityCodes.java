package disclosure.parser.extract.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the codes of a head block: several behind one label, or one label for each class of shares.
 * Codes of bonds are not the issuer's shares.
 */
final class SecurityCodes {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[^债\\s]\\s*券|股\\s*票|公\\s*司|([A-Z])\\s*股(?:\\s*股\\s*票|\\s*证\\s*券)?|(?<=[\\s:：；;，,]|^))"
                            + "\\s*(?:[（(]\\s*[A-Z]\\s*股\\s*[）)])?\\s*代\\s*码\\s*[:：]?\\s*");

    private static final Pattern CODE =
            Pattern.compile(
                    "\\s*[、，,/；;]?\\s*(\\d{6}|\\d{4,5})(?!\\d)(?:\\s*[.．]\\s*(?:SH|SZ|BJ|HK))?"
                            + "\\s*(?:[（(]\\s*([A-Z])\\s*股[^）)]{0,4}[）)])?");

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
