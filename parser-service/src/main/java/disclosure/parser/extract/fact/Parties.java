package disclosure.parser.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a text tells of: every place where a person or an organisation is named, each with the full
 * name, also where only the short form of {@code …有限公司（以下简称“…”）} stands.
 */
public final class Parties {

    private static final Pattern ALIAS =
            Pattern.compile(
                    "[(](?:[^()\"]{0,40}[,，、；:])?(?:以下|下"
                            + "|又)?简?称(?:为)?[:,，]?((?:[或和及、,，]{0,2}(?:又称|简称)?\"[^\"]{1,20}\")+)");

    private static final Pattern BARE_ALIAS =
            Pattern.compile("[(](?:以下|下)?(?:简称|称)(?:为)?[:]?([^()\"，,。]{2,16})[),，]");

    /** {@code 甲集团公司("甲集团")}: only where it is made of the name. */
    private static final Pattern QUOTED_ALIAS =
            Pattern.compile("[(]((?:[或和及、]{0,2}\"[^\"()]{2,16}\")+)[)]");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,20})\"");

    private static final Pattern SELF = Pattern.compile("(?:本)?公司|上市公司|本集团");

    /** What is called so is no party. */
    private static final Pattern PAPER =
            Pattern.compile(
                    "^(?:本次)?[增减]?持?计划$" + "|(?:激励计划|方案|协议|议案|公告|办法|规则|通知|报告书?|章程|持股计划草案|合同|标的)$");

    /** {@code 甲1号定向资产管理计划(以下简称"定向资产管理计划")}: what it is, not what it is called. */
    private static final Pattern KIND =
            Pattern.compile("(?:定向|集合|专项|单一|资产管理|资金信托|信托|员工持股|私募|证券投资)+(?:计划|基金)");

    /** What a place stands before is another company of the group. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:北京|上海|天津|重庆|深圳|广州|南京|杭州|武汉|成都|西安|厦门|宁波|青岛|大连|河北|山西|辽宁|吉林"
                            + "|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古"
                            + "|广西|西藏|宁夏|新疆)[省市]?");

    /** Whose filing it is stands at its head. */
    private static final int HEAD = 200;

    private static final String ABOUT = "关于";

    /** {@code 员工持股计划}, {@code 资产管理计划}: an account issues no shares. */
    private static final String ACCOUNT = "计划";

    private static final Pattern CODE =
            Pattern.compile("[(][^()]{0,30}(?:[(][^()]{0,30}[)][^()]{0,10})?(?:股票|证券)代码:?\\d{6}");

    private static final Pattern HOLDS = Pattern.compile("(?:股东|实际控制人|一致行动人)$");
    private static final Pattern TRADES = Pattern.compile("[增减]持");

    private static final int WIDEST_ROLE = 12;
    private static final int SHORTEST_FULL = 7;
    private static final int MOST_NAMES = 200;
    private static final int MOST_PLACES = 4_000;

    private final List<Stated<String>> places;
    private final Set<String> persons;
    private final @Nullable String issuer;

    private Parties(List<Stated<String>> places, Set<String> persons, @Nullable String issuer) {
        this.places = places;
        this.persons = persons;
        this.issuer = issuer;
    }

    public static Parties in(FactText text) {
        List<Stated<String>> organisations = organisations(text);
        List<Stated<String>> persons = PersonNames.in(text);
        Map<String, String> fullNames = new HashMap<>();
        organisations.forEach(name -> fullNames.put(name.value(), name.value()));
        persons.forEach(name -> fullNames.put(name.value(), name.value()));
        String issuer = shortForms(text, organisations, fullNames);
        FormerNames.add(text, organisations, fullNames);
        Set<String> people = new HashSet<>();
        persons.forEach(name -> people.add(name.value()));
        if (issuer == null && !organisations.isEmpty()) {
            String listed = listed(text, organisations);
            issuer = listed == null ? firstNamed(text, organisations) : listed;
        }
        List<Stated<String>> places = places(text, fullNames, organisations);
        return new Parties(places, people, issuer);
    }

    /** Of whom a bracket gives the code of the shares. */
    private static @Nullable String listed(FactText text, List<Stated<String>> organisations) {
        Matcher code = CODE.matcher(text.words());
        for (Stated<String> name : organisations) {
            if (code.region(name.end(), text.words().length()).lookingAt()) {
                return name.value();
            }
        }
        return null;
    }

    /**
     * Who is named first, unless as a holder of shares, but for whom the title tells of: {@code
     * 关于甲减持本公司股份的公告}.
     */
    private static @Nullable String firstNamed(FactText text, List<Stated<String>> organisations) {
        Set<String> subjects = new HashSet<>();
        for (Stated<String> name : organisations) {
            if (name.start() < HEAD
                    && text.words(name.start() - ABOUT.length(), name.start()).equals(ABOUT)
                    && TRADES.matcher(text.words(name.end(), name.end() + 4)).lookingAt()) {
                subjects.add(name.value());
            }
        }
        return organisations.stream()
                .filter(name -> name.start() < HEAD && !subjects.contains(name.value()))
                .filter(name -> !name.value().endsWith(ACCOUNT))
                .findFirst()
                .filter(name -> !HOLDS.matcher(text.words(name.start() - 5, name.start())).find())
                .map(Stated::value)
                .orElse(null);
    }

    private static List<Stated<String>> organisations(FactText text) {
        List<Stated<String>> names = new WholeNames(text, OrganisationNames.in(text)).restored();
        return bare(names, new WholeNames(text, names).confirmed());
    }

    /** Takes off the words before a name that stands elsewhere without them. */
    private static List<Stated<String>> bare(List<Stated<String>> found, Set<String> whole) {
        Set<String> names = new LinkedHashSet<>();
        found.forEach(name -> names.add(name.value()));
        List<Stated<String>> bare = new ArrayList<>();
        for (Stated<String> name : found) {
            String shortest = name.value();
            for (String other : names) {
                if (!whole.contains(name.value())
                        && shortest.length() > other.length()
                        && other.length() >= SHORTEST_FULL
                        && shortest.endsWith(other)
                        && !other.endsWith("院")
                        && !PLACE.matcher(beginning(shortest, other)).matches()
                        && !KIND.matcher(other).matches()) {
                    shortest = other;
                }
            }
            bare.add(new Stated<>(shortest, name.end() - shortest.length(), name.end()));
            if (names.size() > MOST_NAMES) {
                break;
            }
        }
        return bare;
    }

    private static String beginning(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    /** Adds the short forms; answers with the name of who calls itself the company. */
    private static @Nullable String shortForms(
            FactText text, List<Stated<String>> organisations, Map<String, String> fullNames) {
        String issuer = null;
        for (Pattern pattern : List.of(ALIAS, BARE_ALIAS, QUOTED_ALIAS)) {
            Matcher alias = pattern.matcher(text.words());
            while (alias.find()) {
                int start = alias.start();
                boolean quoted = start > 0 && text.words().charAt(start - 1) == '"';
                Stated<String> named = named(text, organisations, quoted ? start - 1 : start);
                if (named == null) {
                    continue;
                }
                List<String> briefs = List.copyOf(briefs(text, alias));
                List<String> fulls = ShortForms.fullNames(text, organisations, named, briefs);
                for (int i = 0; i < briefs.size(); i++) {
                    String brief = briefs.get(i);
                    String full = fulls.get(i);
                    boolean self = SELF.matcher(brief).matches();
                    if (PAPER.matcher(brief).find()
                            || (pattern.equals(QUOTED_ALIAS)
                                    && !self
                                    && !ShortForms.isOf(brief, full))) {
                        continue;
                    }
                    if (self) {
                        issuer = issuer == null ? full : issuer;
                    } else if (!brief.equals(full)) {
                        fullNames.merge(
                                brief, full, (old, other) -> old.equals(brief) ? other : old);
                    }
                }
            }
        }
        return issuer;
    }

    /** {@code 甲有限公司(主承销商)(以下简称"甲")}: what it is may stand between its name and its short form. */
    private static @Nullable Stated<String> named(
            FactText text, List<Stated<String>> organisations, int end) {
        Stated<String> named = Stated.endingAt(organisations, end);
        int open = text.words().lastIndexOf('(', end - 1);
        boolean more =
                named == null
                        && end - open <= WIDEST_ROLE
                        && open >= 0
                        && text.words(end - 1, end).equals(")");
        return more ? Stated.endingAt(organisations, open) : named;
    }

    private static Set<String> briefs(FactText text, Matcher alias) {
        Set<String> briefs = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(alias.group(1));
        while (quoted.find()) {
            int start = alias.start(1) + quoted.start(1);
            briefs.add(text.printed(start, start + quoted.group(1).length()));
        }
        if (briefs.isEmpty()) {
            briefs.add(text.printed(alias.start(1), alias.end(1)));
        }
        return briefs;
    }

    /** Where the names stand; of names inside names the longest counts. */
    private static List<Stated<String>> places(
            FactText text, Map<String, String> fullNames, List<Stated<String>> organisations) {
        List<Stated<String>> places = new ArrayList<>();
        for (Stated<String> one : organisations) {
            places.add(one.as(fullNames.getOrDefault(one.value(), one.value())));
        }
        String printed = text.printed(0, text.words().length());
        List<String> names =
                fullNames.keySet().stream()
                        .filter(name -> name.length() > 1)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MOST_NAMES)
                        .toList();
        boolean[] taken = new boolean[printed.length()];
        organisations.forEach(one -> take(taken, one));
        for (String name : names) {
            int at = printed.indexOf(name);
            while (at >= 0 && places.size() < MOST_PLACES) {
                if (!taken[at] && !taken[at + name.length() - 1]) {
                    String full = fullNames.getOrDefault(name, name);
                    Stated<String> place = new Stated<>(full, at, at + name.length());
                    take(taken, place);
                    places.add(place);
                }
                at = printed.indexOf(name, at + name.length());
            }
        }
        places.sort(Comparator.comparingInt(Stated::start));
        return List.copyOf(places);
    }

    private static void take(boolean[] taken, Stated<String> place) {
        for (int i = place.start(); i < place.end(); i++) {
            taken[i] = true;
        }
    }

    /** Every place that names someone, in order, the value being the full name. */
    public List<Stated<String>> places() {
        return places;
    }

    /** Whether a name is that of a person. */
    public boolean isPerson(String name) {
        return persons.contains(name);
    }

    /** Whose filing it is, as far as the text says. */
    public @Nullable String issuer() {
        return issuer;
    }
}
