package disclosure.parser.extract.investorrelations;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the rarer shapes of the row of hosts to the usual one, roles before names: names first
 * with the role behind a gap, a colon or in brackets, numbered entries, tables with a head.
 */
final class HostShapes {

    private static final String NAME =
            "([\\u4e00-\\u9fa5·]{2,4}?|[\\u4e00-\\u9fa5] [\\u4e00-\\u9fa5])";

    private static final Pattern HEAD =
            Pattern.compile("(?m)^\\s*(?:序号\\s*)?(?:姓\\s*名\\s+职\\s*[务位]|职\\s*[务位]\\s+姓\\s*名)\\s*$");

    private static final Pattern NUMBER =
            Pattern.compile("(?m)(?:^|(?<=[；;。]))\\s*[（(]?\\d{1,2}(?:[、.．)）]\\s*|\\s+)");

    private static final Pattern BRACKETS =
            Pattern.compile(NAME + "(先生|女士)?\\s*[（(]([^（()）\\n]{2,40})[）)][、，,；;]?");

    private static final Pattern NAME_FIRST =
            Pattern.compile(
                    "(?m)(?:^|(?<=[；;]))\\s*"
                            + NAME
                            + "(先生|女士)?(?:\\s*[：:]\\s*|[ \\t\\u3000]+)([^；;\\n]{2,40})(?=[；;\\n。]|$)");

    /** Several pairs on one line, with nothing but a gap between. */
    private static final Pattern NEXT_PAIR =
            Pattern.compile("(?<=[\\u4e00-\\u9fa5])[ \\t\\u3000]+(?=[\\u4e00-\\u9fa5、]{2,16}[：:])");

    private static final Pattern BETWEEN = Pattern.compile("[、，,/\\s]+");

    private HostShapes() {}

    static String usual(String row) {
        String plain = NUMBER.matcher(HEAD.matcher(row).replaceAll("")).replaceAll("");
        String open = BRACKETS.matcher(plain).replaceAll(HostShapes::outOfBrackets);
        String turned = NAME_FIRST.matcher(open).replaceAll(HostShapes::turned);
        return NEXT_PAIR.matcher(turned).replaceAll("；");
    }

    /** A bracket that holds no role says something of the person that is none: acting, online. */
    private static String outOfBrackets(MatchResult found) {
        String name = found.group(1) + (found.group(2) == null ? "" : found.group(2));
        String inside = found.group(3).strip();
        boolean acting = inside.matches(".*(?:代行|代理|主持|线上|视频|电话|列席).*");
        if (!isName(found.group(1)) && !acting) {
            return Matcher.quoteReplacement(found.group());
        }
        String pair = Hosts.isRole(inside) && !acting ? inside + "：" + name : name;
        return Matcher.quoteReplacement(pair + "；");
    }

    private static String turned(MatchResult found) {
        String roles = found.group(3).strip();
        if (!isName(found.group(1)) || !areRoles(roles)) {
            return Matcher.quoteReplacement(found.group());
        }
        String title = found.group(2) == null ? "" : found.group(2);
        return Matcher.quoteReplacement(roles + "：" + found.group(1) + title);
    }

    /** 董事长 could be a name, too. */
    private static boolean isName(String words) {
        String name = words.replace(" ", "");
        return (Names.person(name) || Names.doubled(name)) && !Hosts.isRole(name);
    }

    private static boolean areRoles(String words) {
        return BETWEEN.splitAsStream(words).allMatch(Hosts::isRole);
    }
}
