package disclosure.parser.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happens on a date, by the words right before and behind it. */
final class Meanings {

    private static final String LINK =
            "(?:期|时间|日期)?(?:（[^（）]{1,20}）)?(?:拟?定?为|是|：|:|于|在|自|即|均|预计|暂定|\\s|\\|)*$";

    /** Names of days as they stand before a date or above a column. */
    private static final String[][] NAMES = {
        {"预约披露(?:日|时间)?|预计披露(?:日|时间)", "scheduled-disclosure"},
        {"(?:最后)?股权登记日|权益登记日|债权登记日|A股登记日|登记日", "record-date"},
        {"除权[（(]?除?息?[）)]?日|除权除息日?|除息日", "ex-date"},
        {"(?:现金)?红利(?:的)?发放日|(?:现金)?股利发放日|派息日|分红发放日|现金红利到账日|付息日|兑付日", "payment-date"},
        {"最后交易日", "last-trading-day"},
        {
            "(?:现场)?会议召开(?:的)?(?:日|时间|日期和时间|日期、时间)|现场会议(?:的)?(?:日期|时间)"
                    + "|股东大?会(?:的)?(?:召开)?(?:日|时间)",
            "shareholders-meeting"
        },
        {"停牌(?:起始|开始)?(?:日|时间)?", "halt"},
        {"复牌(?:日|时间)?", "resume"},
        {"(?:合同|协议)?(?:的)?签[订署约](?:日|时间)?", "signing"},
        {"(?:合同|协议)?生效(?:日|时间)?", "effective"},
        {"(?:股份|新增股份|新股)?上市(?:流通)?(?:日|时间)", "listing"},
        {"解除限售(?:日|时间)?|解禁(?:日|时间)?", "unlock"},
        {"(?:首次|预留)?授予日", "grant"},
        {"质押(?:起始|开始|起)(?:日|时间)?|冻结(?:起始|开始)(?:日|时间)?", "pledge-start"},
        {"质押(?:到期|终止|截止)(?:日|时间)?|解除质押(?:日|时间)?|解质押?(?:日|时间)?|解冻(?:日|时间)?", "pledge-end"},
        {"到期(?:日|时间)?|届满(?:日|时间)?|maturity date|expiration date", "maturity"},
        {"成立(?:日|时间)|注册(?:日|时间)", "founded"},
        {"申购(?:日|时间)", "subscription"},
        {"(?:交易|减持|增持|回购|实施)(?:期间|日|时间)", "trade"},
        {
            "record date|holders of record(?: as)?(?: of)?(?: on)?(?: at)?(?: the close of business)?(?: on)?",
            "record-date"
        },
        {"ex-dividend date", "ex-date"},
        {"payable(?: on)?(?: or about)?|payment date", "payment-date"},
        {
            "annual meeting(?: of (?:share|stock)holders)?(?: (?:will be|was|is|to be))?(?: held)?(?: on)?",
            "shareholders-meeting"
        },
        {"effective(?: as of)?(?: on)?(?: date)?", "effective"},
        {"dated(?: as of)?|entered into(?: on)?(?: as of)?", "signing"},
        {"(?:as of|(?:year|quarter|months|period) ended|ended|截至|截止)(?:本公告(?:披露)?日)?", "as-of"}
    };

    private static final String[][] BEHIND = {
        {
            "(?:（[^（）]{1,6}）)?(?:上午"
                    + "|下午)?(?:\\d{1,2}[:：点]\\d{0,2}分?)?(?:在[^，。；]{1,40})?(?:以[^，。；]{1,30})?召开(?:的"
                    + "|了)?[^，。；]{0,24}股东大?会",
            "shareholders-meeting"
        },
        {"[^，。；]{0,16}召开(?:的|了)?[^，。；]{0,16}(?:董事会|监事会)", "board-meeting"},
        {"(?:（[^（）]{1,6}）)?(?:\\S{0,2}开市)?(?:时)?起?(?:继续|临时)?停牌", "halt"},
        {"(?:（[^（）]{1,6}）)?(?:\\S{0,2}开市)?(?:时)?起?复牌", "resume"},
        {"[^，。；]{0,8}开市起[^，。；]{0,6}停牌", "halt"},
        {"[^，。；]{0,8}开市起[^，。；]{0,6}复牌", "resume"},
        {"(?:将|拟|预约)[^，。；]{0,6}披露", "scheduled-disclosure"},
        {"起?(?:正式)?(?:生效|施行|实施)", "effective"},
        {"起?(?:在[^，。；]{1,20})?(?:上市流通|解除限售)", "unlock"},
        {"起?(?:在[^，。；]{1,20})?(?:挂牌)?上市", "listing"},
        {"[，,]?[^，。；《]{0,40}(?:签订|签署)(?:了|的)?", "signing"},
        {"[，,]?[^，。；《]{0,24}收到(?:了)?", "received"},
        {"(?:在|于)?[^，。；]{0,48}(?:披露|公告|刊登|刊载|发布|公布)(?:了|的)?", "disclosed"},
        {"(?:到期|届满|终止)", "maturity"},
        {"(?:（[^（）]{1,6}）)?(?:之前|以前|前)", "deadline"},
        {"(?:止|末)", "as-of"}
    };

    private record Rule(Pattern pattern, String code) {}

    private static final List<Rule> BEFORE_RULES = rules(NAMES, "(?:", ")" + LINK);
    private static final List<Rule> BEHIND_RULES = rules(BEHIND, "^(?:", ")");
    private static final Pattern ANY_NAME = anyName();

    /** Without one of these no name of a day stands before a date. */
    private static final Pattern MARKS = Pattern.compile("[日时牌订署约效押冻禁售质期满间止至截会易施A-Za-z]");

    private static final Pattern TO_COME = Pattern.compile("(?:将|拟|预计|预约|计划|定)(?:于|在)?$");
    private static final Pattern PUBLISHED =
            Pattern.compile("^(?:在|于)?[^，。；]{0,20}(?:披露|公告|刊登|发布)");

    private Meanings() {}

    private static List<Rule> rules(String[][] table, String open, String close) {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : table) {
            rules.add(
                    new Rule(
                            Pattern.compile(open + row[0] + close, Pattern.CASE_INSENSITIVE),
                            row[1]));
        }
        return rules;
    }

    private static Pattern anyName() {
        StringBuilder all = new StringBuilder();
        for (String[] row : NAMES) {
            all.append(all.isEmpty() ? "(?:" : "|").append(row[0]);
        }
        return Pattern.compile(all.append(')').toString());
    }

    /** The code for the words around a date; null where they say nothing. */
    static @Nullable String of(String before, String behind) {
        if (TO_COME.matcher(before).find() && PUBLISHED.matcher(behind).find()) {
            return "scheduled-disclosure";
        }
        for (Rule rule : MARKS.matcher(before).find() ? BEFORE_RULES : List.<Rule>of()) {
            if (rule.pattern().matcher(before).find()) {
                return meant(rule.code(), before);
            }
        }
        for (Rule rule : BEHIND_RULES) {
            if (rule.pattern().matcher(behind).lookingAt()) {
                return rule.code();
            }
        }
        return null;
    }

    /** The last day for registering is not the day of the meeting. */
    private static String meant(String code, String before) {
        return code.equals("shareholders-meeting") && before.contains("董事会会议")
                ? "board-meeting"
                : code;
    }

    /** The codes of the names a line lists, as the head of a table does. */
    static List<String> listed(String line) {
        List<String> codes = new ArrayList<>();
        if (!line.contains("日")) {
            return codes;
        }
        Matcher names = ANY_NAME.matcher(line);
        while (names.find()) {
            String code = of(names.group(), "");
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }
}
