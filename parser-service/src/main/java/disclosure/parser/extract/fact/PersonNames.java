package disclosure.parser.extract.fact;

import disclosure.parser.document.PatternSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of persons: what stands before 先生 or 女士, told from the words around by its surname. */
final class PersonNames {

    private static final PatternSearch TITLE = PatternSearch.of("先生|女士|小姐");

    /** The hundred and more surnames that nearly all bearers of Chinese names have. */
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
                    + "余潘杜戴夏钟汪田任姜范方石"
                    + "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛"
                    + "温芦季俞章鲁葛伍韦申尤毕聂焦"
                    + "向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘"
                    + "景薄单包司柏宁柯阮桂闵解强柴华车"
                    + "冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭"
                    + "窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽邝仲"
                    + "虞冼楼沙危骆练胥诸荣禹乐应束厉昝阙阚闫肖付佘麦习干支农芮储靖於经明慕仝郏缪居封鞠丛尚幸籍归初衣国邰么"
                    + "嵇巫桑闻生步原井展相岑帅麻亓寿和";

    private static final Set<String> COMPOUND =
            Set.of(
                    "欧阳", "司马", "上官", "诸葛", "司徒", "皇甫", "尉迟", "夏侯", "东方", "公孙", "令狐", "慕容", "宇文",
                    "长孙", "端木", "独孤", "南宫", "呼延", "轩辕", "申屠", "鲜于", "淳于", "钟离", "澹台");

    /** A name without a title: behind a role, before what the person does. */
    private static final PatternSearch IN_A_ROLE =
            PatternSearch.of(
                    "(?:股东|实际控制人|一致行动人|董事长?|总经理|副?总裁|监事|秘书|总监|人员|之一|承诺方"
                            + "|[增减]持(?:人|主体|对象):|质权人:|出质人:|质押给(?:个人|自然人)?)(?:为|:)?"
                            + "([\\u4e00-\\u9fa5]{2,3}?)"
                            + "(?=通知|关于|将|持有|、|(?<!关)于|的|减持|增持|，|,|。|质押|函告|先生|女士|及|和|\\(|$|质押|进行"
                            + "|计划|拟|办理|出质|解除|所持|自20|保证|集中|直接|通过|提交|提供|出具|被|因|在|已)");

    /** Names in a row have a title or a role only at one end of it. */
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?:先生|女士)?[、和及]([\\u4e00-\\u9fa5]{2,3}?)"
                            + "(?=[、，。;；()]|先生|女士|和|及|等|分别|于|计划|拟|承诺|共同|合计|的|将|担任|严格|未|持有|所持|减持"
                            + "|增持|通过)");

    /** Words that stand where names do. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    ".*(?:公司|关于|股东|股份|质押|部分|之一|通知|及其|持有|增持|减持|所持|计划|累计|合计|以下|本次|通过"
                            + "|名称|情况|集团|投资|进行|本次|先生|女士|签署|控股|告知|高管|董事|监事|解除|办理|购回|补充|延期|近日"
                            + "|日前).*");

    /** What may stand right before a name. */
    private static final Pattern LEAD =
            Pattern.compile("(?:[^\\u4e00-\\u9fa5]|[人东事理接悉的知将与和及监长书席员属之到由对给向为系是管其中妻子女父母弟兄偶日时])$");

    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z][A-Za-z.·-]{2,40}$");

    private static final int LONGEST_FOREIGN = 42;
    private static final int MOST = 200;

    private PersonNames() {}

    /** All in order, without their titles. */
    static List<Stated<String>> in(FactText text) {
        List<Stated<String>> names = new ArrayList<>();
        for (MatchResult title : TITLE.all(text.words())) {
            Stated<String> name = before(text, title.start());
            if (name != null) {
                names.add(name);
            }
        }
        for (MatchResult role : IN_A_ROLE.all(text.words())) {
            String name = role.group(1);
            if (isName(name)) {
                names.add(
                        new Stated<>(
                                text.printed(role.start(1), role.end(1)),
                                role.start(1),
                                role.end(1)));
            }
        }
        HolderNames.add(text, names);
        List<Stated<String>> more = new ArrayList<>();
        names.forEach(name -> follow(text, name, more));
        names.addAll(more);
        return names;
    }

    /** Whether words begin with a surname and hold none that stand where names do. */
    static boolean isName(String words) {
        return SURNAMES.indexOf(words.charAt(0)) >= 0 && !NO_NAME.matcher(words).matches();
    }

    private static void follow(FactText text, Stated<String> name, List<Stated<String>> more) {
        Matcher next = NEXT.matcher(text.words());
        int end = name.end();
        while (more.size() < MOST && next.region(end, text.words().length()).lookingAt()) {
            String found = next.group(1);
            if (!isName(found)) {
                return;
            }
            more.add(
                    new Stated<>(
                            text.printed(next.start(1), next.end(1)), next.start(1), next.end(1)));
            end = next.end(1);
        }
    }

    private static @Nullable Stated<String> before(FactText text, int end) {
        String words = text.words();
        int best = 0;
        int length = 0;
        for (int candidate = 2; candidate <= 4 && candidate <= end; candidate++) {
            int worth = worth(words, end - candidate, end);
            if (worth > best) {
                best = worth;
                length = candidate;
            }
        }
        if (best == 0) {
            Matcher foreign =
                    FOREIGN.matcher(words).region(Math.max(0, end - LONGEST_FOREIGN), end);
            return foreign.find()
                    ? new Stated<>(text.printed(foreign.start(), end), foreign.start(), end)
                    : null;
        }
        return new Stated<>(text.printed(end - length, end), end - length, end);
    }

    private static int worth(String words, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = words.charAt(i);
            if (c < '\u4e00' || c > '\u9fa5') {
                return 0;
            }
        }
        boolean compound = COMPOUND.contains(words.substring(start, start + 2));
        boolean named = end - start == 4 ? compound : SURNAMES.indexOf(words.charAt(start)) >= 0;
        boolean led = start == 0 || LEAD.matcher(words.substring(start - 1, start)).find();
        if (end - start == 4) {
            return compound ? 5 : 0;
        }
        if (compound && end - start == 3) {
            return 5;
        }
        int usual = end - start == 3 ? 1 : 0;
        return named ? (led ? 3 : 1) + usual : led && end - start >= 2 ? 1 : 0;
    }
}
