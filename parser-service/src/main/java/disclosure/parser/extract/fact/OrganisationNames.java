package disclosure.parser.extract.fact;

import disclosure.parser.document.PatternSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Full names of companies, banks, funds and courts in running text. The end of a name is told by
 * its legal form; its beginning by the words that lead up to names.
 */
final class OrganisationNames {

    private static final int LONGEST = 60;

    private static final String COMPANIES =
            "股份有限公司|有限责任公司|有限公司|股份公司|(?<=开发|集团|集团[)]|工业|贸易|投资|建设|经营|进出口)总公司";

    private static final String PARTNERSHIPS = "|合伙企业(?:[(](?:有限|普通)合伙[)])?|[(]有限合伙[)]";

    /** Other plans of investment are what somebody means to do. */
    private static final String PLANS =
            "|(?:信托|资产管理|资管|员工持股|私募)(?:合同)?计划|投资计划(?![自在于从以拟将]|通过|[减增]持|未来)";

    /** {@code 某某银行股份有限公司} and {@code 某某银行1号资产管理计划} go on; {@code 银行卡} is none. */
    private static final String BANKS =
            "|信用社"
                    + "|银行(?!\\d{1,3}号[\\u4e00-\\u9fa5]{0,12}(?:信托|资管|资产管理)计划"
                    + "|[(][\\u4e00-\\u9fa5]{2,8}[)](?:股份|有限)|股份|有限|卡|存|账|贷|间|同期|业|流水"
                    + "|[\\u4e00-\\u9fa5]{1,14}?(?:股份|有限))";

    private static final String COURTS =
            "|人民法院|(?:金融|海事|知识产权|互联网|中级|高级|(?<=[\\u4e00-\\u9fa5])[区县市州旗])法院|人民检察院"
                    + "|公安局(?:[\\u4e00-\\u9fa5]{2,6}?分局)?|公安厅|监狱";

    private static final String FOREIGN_FORMS =
            "|Limited|LIMITED|Ltd\\.?|LTD\\.?|Inc\\.?|CORPORATION|L\\.P\\.";

    /** {@code 某某投资基金管理有限公司} goes on. */
    private static final String FUNDS =
            "|(?:证券)?投资基金(?!管理|合伙|中心|企业|业|股份|有限"
                    + "|[(][\\u4e00-\\u9fa5]{2,4}[)](?:管理|股份|有限))|(?:集合|单一)资金信托(?:计划)?";

    private static final String OFFICES = "|管理中心|国资委|国有资产监督管理委员会|财政局";

    private static final String INSTITUTES = "|研究[院所](?!(?:集团|控股)?(?:股份|有限)|集团|控股)";

    /** What ends so may be anything, unless a short form is given to it. */
    private static final String BRIEFED =
            "|(?<form>(?<![子孙分本该市标母资股目他家营联办外属类])公司|企业|厂|会社|基金会|合作社|联社|总院|中心"
                    + "|协会|联合会|学院|大学|医院"
                    + "|(?<=研究|规划|设计)院)(?=[(](?:(?:以下|下)?简?称(?:为)?[:,，]?)?\"(?<brief>[^\"]{2,16})\")";

    /** {@code 某某银行股份有限公司某某分行} names the branch. */
    private static final String BRANCH =
            "((?:[(]有限合伙[)])?(?:(?:(?!公司)[\\u4e00-\\u9fa5&&[^的向与]]){2,14}?(?:分公司"
                    + "|(?:分行|支行)(?:营业部)?|营业部|分中心|办事处))?)";

    /** {@code 某某证券有限公司-某某银行-某某1号资产管理计划} names an account. */
    private static final String ACCOUNT =
            "((?:[-－](?:(?<=银行[-－])[\\u4e00-\\u9fa5]{2,3}(?=计划通过|通过|持有|[增减]持|[、和及与，。；)])"
                    + "|[\\u4e00-\\u9fa5A-Za-z0-9·]{2,30}?(?:公司|银行|信托(?![计划·•])|基金"
                    + "|号(?:[\\u4e00-\\u9fa5]{0,12}?(?:资产管理|信托|资管)计划|[\\u4e00-\\u9fa5]{0,12}?资金信托)?"
                    + "|计划))){0,3})";

    private static final PatternSearch END =
            PatternSearch.of(
                    "(?:"
                            + COMPANIES
                            + PARTNERSHIPS
                            + PLANS
                            + BANKS
                            + COURTS
                            + FOREIGN_FORMS
                            + FUNDS
                            + OFFICES
                            + INSTITUTES
                            + BRIEFED
                            + ")"
                            + BRANCH
                            + ACCOUNT);

    /** Words behind which a name begins. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:控股股东|股东|控制人)[为是]|(?:下属|所属|全资)公司|(?:采购|招标|当事|发包)人|财务顾问|主办券商"
                            + "|^对(?!外)|(?:累计|合计|继续|已|已经|买入|共)[增减]持(?!\\d)|契约型基金-*|冻结为?|解除|发现"
                            + "|申请(?!人)|依据|涉及到?|(?:质权|质押权|债权|抵押权)人为|控股股东|大股东|股东|控制人"
                            + "|一致行动人(?:[增减]持)?|关联(?:公司|企业|方)|业务主管|接到|收到|公司接(?!到)|通知|获悉|知悉|由于"
                            + "|因而|下达|请求|^本次|近日自|集团从|致使|导致|质押给给|质押[给于至到予]|登记给"
                            + "|于(?=[\\u4e00-\\u9fa5]{2,12}(?:证券|信托)$)|抵押给|质押与|出质给|托管给|转让给|过户[至给到]"
                            + "|^[(](?:\\d{1,2}|[一二三四五六七八九十])[)]|对于|(?:先生|女士)(?:作?为|同)?|近日|之一(?!致)|法人"
                            + "|董事长|日接|之间|以下简称|(?:[,，、]|^)与|(?:公司|先生|女士|[)])[与和及向从]|分别[与为向给]"
                            + "|[的将由被系了在与及因]|(?<!万)向|^和|^-+|(?:公司|行|院|划)和|[后即]|用于|股份[给于与]|债权人|债务人"
                            + "|担保人|保证人|借款人|出借人|申请人为?|质权人|委托人|受托人|委托(?!人)|概述|概况|名为|管理人"
                            + "|增持人|减持人|主体|收购|购买|受让|起?诉至?|账户(?=[\\u4e00-\\u9fa5]{2,10}-)|签订|签署|关于|持有"
                            + "|来自|通过|证监会|担任|保荐机构|推荐机构|名称|其中|以及|告知|下属(?:企业|公司|单位)?|旗下|全资子公司"
                            + "|子公司|孙公司|(?:参股|联营|合营)(?:企业|公司)|经向|根据|日[与向对]|设立|共同投资|所持(?!有)"
                            + "|-\\d{2,4}号?|^\\d{4,}号?|^\\d{2}[\\u4e00-\\u9fa5]{2,4}(?:债|EB|\\d{2})|^年\\d+月\\d+日|情况"
                            + "|特此公告|备查文件|控股企业"
                            + "|^(?:是|截[至止]|增持|减持|了|占|并|其|该|在|已|经|前|后|现|从|至|到|以|按|为|受)|续已?在|完成增持"
                            + "|公告(?:披露)?日|[(]如有[)]|[是系]对|作为对|(?:机关|机构|执行人|申请人|单位)为|全部为|\\d股[和及与]");

    /** What a company does is not yet a name: the word before it belongs to it. */
    private static final Pattern BUSINESS =
            Pattern.compile(
                    "(?:投资|资产|管理|控股|集团|实业|发展|科技|技术|贸易|企业|股权|咨询|产业|创业|资本|信息|网络|文化"
                            + "|传媒|电子|建设|置业|股份)+");

    /** {@code 该资管计划} names nobody. */
    private static final Pattern POINTS =
            Pattern.compile(
                    "(?:该|此|本(?<![资日基]本)(?=次|期|公|集|资|信|员|持|基|计|合|单|私|专)|上述|两个"
                            + "|相关)(?=[\\u4e00-\\u9fa5]{0,4}$)|支持公司$|(?:通过|设立|成立|认购)$");

    /** What a bracket gives a short form to is a name, whatever its legal form. */
    private static final PatternSearch LATIN =
            PatternSearch.of("(?<![A-Za-z])([A-Z][A-Za-z.,&'-]{3,60})(?=[(](?:以下|下称|简称))");

    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z.,& ]");

    private static final int SHORTEST_BRIEFED = 6;

    private OrganisationNames() {}

    /** All in order; none overlaps another. */
    static List<Stated<String>> in(FactText text) {
        List<Stated<String>> names = new ArrayList<>();
        int from = 0;
        for (MatchResult end : END.all(text.words())) {
            Stated<String> name = ending(text, Math.max(from, end.end() - LONGEST), end);
            if (name != null) {
                names.add(name);
                from = name.end();
            }
        }
        for (MatchResult latin : LATIN.all(text.words())) {
            Stated<String> name =
                    new Stated<>(
                            text.printed(latin.start(1), latin.end(1)),
                            latin.start(1),
                            latin.end(1));
            boolean known =
                    names.stream()
                            .anyMatch(one -> one.start() < name.end() && name.start() < one.end());
            if (!known) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparingInt(Stated::start));
        return names;
    }

    private static @Nullable Stated<String> ending(FactText text, int earliest, MatchResult end) {
        String words = text.words();
        int stop = end.end();
        int start = end.start();
        while (start > earliest && belongs(words, start - 1)) {
            start--;
        }
        Matcher lead = LEAD.matcher(words).region(start, end.start());
        int begin = start;
        while (lead.find()) {
            if (lead.end() <= end.start() - 2
                    && !BUSINESS.matcher(words).region(lead.end(), end.start()).matches()) {
                begin = lead.end();
            }
        }
        begin = behindBracket(words, begin, end.start());
        while (begin < end.start() && words.charAt(begin) == '-') {
            begin++;
        }
        boolean pointed = POINTS.matcher(words).region(start, end.start()).find();
        boolean unlike = end.group("form") != null && !isBriefed(words, begin, end);
        return pointed || unlike || stop - begin < 4 || end.start() - begin < 2
                ? null
                : new Stated<>(text.printed(begin, stop), begin, stop);
    }

    /**
     * {@code 远岫建设集团公司(以下简称"远岫建设")}: whatever the legal form, where the short form is made of the
     * name.
     */
    private static boolean isBriefed(String words, int begin, MatchResult end) {
        return end.end() - begin >= SHORTEST_BRIEFED
                && ShortForms.isOf(end.group("brief"), words.substring(begin, end.end()));
    }

    /** Names have brackets inside: a closing one alone ends what stands before. */
    private static int behindBracket(String words, int begin, int end) {
        int depth = 0;
        for (int i = end - 1; i >= begin; i--) {
            char c = words.charAt(i);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth < 0) {
                return i + 1;
            }
        }
        return depth > 0 ? Math.max(begin, words.lastIndexOf(')', end - 1) + 1) : begin;
    }

    private static boolean belongs(String words, int at) {
        char c = words.charAt(at);
        return (c >= '\u4e00' && c <= '\u9fa5')
                || c == '('
                || c == ')'
                || c == '·'
                || c == '•'
                || c == '-'
                || (c < 128 && FOREIGN.matcher(String.valueOf(c)).matches() && c != ',' && c != '.')
                || (c >= '0' && c <= '9' && at + 1 < words.length() && words.charAt(at + 1) != '年');
    }
}
