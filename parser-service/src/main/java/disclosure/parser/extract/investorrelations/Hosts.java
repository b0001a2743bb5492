package disclosure.parser.extract.investorrelations;

import disclosure.events.InvestorRelations.Host;
import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who received the visitors. Roles precede names; a name without a role of its own shares
 * that of the name before it ({@code 保荐代表人：甲先生、乙先生}).
 */
final class Hosts {

    private static final Pattern SEPARATORS =
            Pattern.compile("[、，,；;：:/\\n。]+|(?<=先生|女士|小姐)(?=[^、，,；;：:/\\n。])");

    /** Greedy up to the last word that ends a role; what is left is the name. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "^(.*(?:董事长|总经理|总裁|经理|董事|监事|主席|秘书|董秘|证代|总监|负责人|代表人?|主任|专员|助理"
                            + "|总工程师|总工|工程师"
                            + "|顾问|主管|首席执行官|财务官|技术官|CEO|CFO|CTO|IR|人员|成员|办公室|证券部|证券办|证券事务部|部长"
                            + "|院长|科学家|总师|高管))(.*)$");

    private static final Pattern LEAD = Pattern.compile("^(?:兼任?|及|和|以及|与|等|\\s)+");

    /** Whether words are a role and no more. */
    static boolean isRole(String words) {
        Matcher role = ROLE.matcher(words);
        return role.matches() && role.group(2).isEmpty();
    }

    private final List<Host> hosts = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private boolean named;

    private Hosts() {}

    static List<Host> of(String row) {
        // A centred label leaves its last characters at either end of the value.
        String value = HostShapes.usual(row.replaceFirst("^姓\\s+(.*?)\\s+名$", "$1"));
        Hosts reading = new Hosts();
        Matcher separator = SEPARATORS.matcher(value);
        int start = 0;
        while (separator.find()) {
            reading.take(value.substring(start, separator.start()));
            start = separator.end();
        }
        reading.take(value.substring(start));
        return List.copyOf(reading.hosts);
    }

    private void take(String part) {
        String words = LEAD.matcher(Compact.of(part)).replaceFirst("");
        if (words.isEmpty() || words.matches("等|接待人员|相关人员|姓名|.*负责人(?:参与|接待|出席).*")) {
            return;
        }
        Matcher role = ROLE.matcher(words);
        if (!role.matches()) {
            name(part.strip().replaceAll("\\s+", " "));
            return;
        }
        if (named) {
            roles.clear();
            named = false;
        }
        roles.add(role.group(1));
        String rest = role.group(2);
        if (!rest.isEmpty()) {
            name(part.matches("(?s).*[A-Za-z]\\s+[A-Za-z].*") ? latinTail(part) : rest);
        }
    }

    /** Latin names keep the spaces between their words. */
    private static String latinTail(String part) {
        Matcher tail =
                Pattern.compile("([A-Z][A-Za-z.]*(?:\\s+[A-Z][A-Za-z.]*)+)\\s*(?:先生|女士)?\\s*$")
                        .matcher(part);
        return tail.find() ? tail.group(1) : part;
    }

    private void name(String printed) {
        String words = Compact.of(printed).toString();
        String name = Names.withoutHonorific(words);
        boolean person =
                !name.equals(words)
                        || Names.person(name)
                        || Names.latin(printed)
                        || (!roles.isEmpty() && name.matches("[\\u4e00-\\u9fa5]{2,4}"));
        if (!person || name.length() > 30) {
            if (name.length() <= 20 && !name.isEmpty()) {
                if (named) {
                    roles.clear();
                    named = false;
                }
                roles.add(name);
            }
            return;
        }
        String shown = Names.latin(printed) ? Names.withoutHonorific(printed) : name;
        hosts.add(new Host(shown, role()));
        named = true;
    }

    private @Nullable String role() {
        return roles.isEmpty() ? null : String.join("、", roles);
    }
}
