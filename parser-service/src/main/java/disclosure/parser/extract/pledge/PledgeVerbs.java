package disclosure.parser.extract.pledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of pledging and releasing. */
final class PledgeVerbs {

    private static final Pattern RELEASES =
            Pattern.compile(
                    "质押解除|解除(?!限售)|解押|回购了|(?<!延[期后])回购手续|提前购回"
                            + "|(?<!延期|延后|质押式|约定)购回(?!交易|到期|日期?|期限|日为)|赎回|解质");

    /** What every verb of releasing holds: most words hold none, and blotting out is dear. */
    private static final Pattern RELEASE_STEMS = Pattern.compile("解除|解押|回购|购回|赎回|解质");

    private static final Pattern PLEDGES = Pattern.compile("质押(?!式回购(?:交易)?的?(?:延期|展期))|补充|补仓|抵押给");
    private static final Pattern EXTENDS =
            Pattern.compile("延期|延后|展期|续期|延长|(?:购回(?:交易)?|到期)日期?(?:变更|调整)[至为]");

    /** {@code 质押期限至办理解除质押登记之日止} tells of no release, nor does a title quoted. */
    private static final Pattern TERM =
            Pattern.compile(
                    "(?:(?<!相)应(?:当)?于?|将[于在]|即将|拟)(?:近期|近日)?(?:购回|赎回|解除质押|解押)"
                            + "|(?:起止|至|到|直至|日为)[^，。；;]{0,70}?(?:止|之日|为止)|可提前购回"
                            + "|上述[^，。；;0-9]{0,8}(?:解除质押|解押|质押解除|购回"
                            + "|解质)(?:的?[^，。；;]{0,24}(?=(?:再次?|重新|继续|又)[^，。；;]{0,4}质押|质押给"
                            + "|办理了?(?:股票|股份|股权)?质押(?!式?回购|解除)))|《[^》]{0,80}》?|\"[^\"]{4,80}公告\""
                            + "|不[^，。]{0,4}解除|[未尚][^，。]{0,4}解除");

    /** {@code 该笔质押解除的当日}: when something else happens. */
    private static final Pattern AT_ONCE =
            Pattern.compile("(?:上述|该|前述|此)?[^，。；;0-9]{0,6}(?:解除质押|解押|质押解除|解质)(?:的当[日天]|的?同时)");

    private PledgeVerbs() {}

    /** Where the first verb of releasing stands; -1 where none does. */
    static int released(String words) {
        return RELEASE_STEMS.matcher(words).find() ? find(RELEASES, words) : -1;
    }

    /** Where the first verb of pledging stands; -1 where none does. */
    static int pledged(String words) {
        return PLEDGES.matcher(words).find() ? find(PLEDGES, words) : -1;
    }

    static boolean releases(String words) {
        return released(words) >= 0;
    }

    private static final Pattern AGAIN =
            Pattern.compile(
                    "(?:解除(?:了)?质押|购回(?:交易)?)[，,]并?(?:进行了?)?(?:继续|再次|重新|又)质押"
                            + "|解除(?:了)?质押[^，。；;]{0,8}(?:并|后)[^，。；;]{0,12}(?:再|重新|继续|(?<!手)续)"
                            + "|并将(?:该|上述|此)(?:部分|等|笔)?[^，。；;()0-9]{0,12}(?:[(][^()]{0,40}[)])?(?:再次?|重新|继续|又)");

    /** {@code 解除质押并再质押}: what is released is pledged again. */
    static boolean pledgedAgain(String words) {
        return AGAIN.matcher(words).find();
    }

    private static final Pattern ALL =
            Pattern.compile("(?:上述|所持|持有)[^，。；;0-9]{0,14}(?:股份|股权|股票)全部质押给");

    /** Whether all that a holder has is pledged. */
    static boolean pledgesAll(String words) {
        return ALL.matcher(words).find();
    }

    private static final Pattern ANEW =
            Pattern.compile(
                    "(?:上述|该|前述)[^，。；;0-9]{0,10}(?:股份|股权|股票|股)[^，。；;0-9]{0,6}(?:再次?|重新|继续"
                            + "|又)[^，。；;]{0,4}质押");

    /** {@code 将上述股份再次质押}: what was released before is pledged again. */
    static boolean pledgedAnew(String words) {
        return ANEW.matcher(words).find();
    }

    private static final Pattern RELEASED_BEFORE =
            Pattern.compile("上述[^，。；;0-9]{0,8}(?:解除质押|解押|质押解除|解质)[^，。；;]{0,20}$");
    private static final Pattern AGAIN_BEHIND =
            Pattern.compile(
                    "^[^，。；;]{0,30}?(?:再次?|重新|继续|又)[^，。；;]{0,4}质押"
                            + "|^[^，。；;0-9]{0,20}(?:[(][^()]*[)])?(?:质押给|办理了?(?:股票|股份|股权)?质押(?!式?回购|解除))");

    /** {@code 将上述解除质押的股份中…股重新质押}: what stands before and behind a number pledged again. */
    static boolean pledgeAgain(String before, String behind) {
        return RELEASED_BEFORE.matcher(before).find() && AGAIN_BEHIND.matcher(behind).find();
    }

    private static final Pattern STAYS =
            Pattern.compile("^[^，。；;0-9]{0,16}(?:仍|尚|继续)(?:处于|为)?[^，。；;]{0,4}质押");

    /** {@code 剩余…股仍处于质押状态}: what was not released. */
    static boolean staysPledged(String behind) {
        return STAYS.matcher(behind).find();
    }

    private static final Pattern ALREADY =
            Pattern.compile("质押(?:给|于|予|在|到|与)[^，,。；;]{2,60}的[^，。；;将]{0,60}$");

    /** {@code 质押给甲的…股}: a pledge that is told of because something happens to it. */
    static boolean isPledgedAlready(String before) {
        return ALREADY.matcher(before).find();
    }

    private static final Pattern REFERS = Pattern.compile("上述|前述|其中|该笔|该部分|该股份|剩余|前期|此前");

    /** Whether the words go back to a pledge told before. */
    static boolean refer(String words) {
        return REFERS.matcher(words).find();
    }

    private static final Pattern POINTS = Pattern.compile("上述|前述|其中|该笔|该部分|该股份|剩余");

    /** Whether the words go back to what was told right before. */
    static boolean point(String words) {
        return POINTS.matcher(words).find();
    }

    private static final Pattern GIVES = Pattern.compile("将其?所?持有[^，。；;]{0,30}$");
    private static final Pattern GIVEN =
            Pattern.compile("^[^，。；;]{0,60}(?:[质抵]押(?:给|予|于|至|在|与)|(?:用作|作为)[^，。；;]{0,20}补充质押)");

    /** A month without a day: long enough ago not to be told of in full. */
    private static final Pattern MONTH = Pattern.compile("\\d年\\d{1,2}月(?![0-9])");

    /** {@code 将其持有的…股质押给}: what stands before and behind a number tells of the act. */
    static boolean acts(String before, String behind) {
        return GIVES.matcher(before).find() && GIVEN.matcher(behind).find() && !isLongAgo(before);
    }

    private static final Pattern TAKES = Pattern.compile("将[^，。；;]{0,40}$");
    private static final Pattern DONE =
            Pattern.compile("^(?:股份|股票)?(?:[(][^()]*[)])?[^，。；;]{0,6}(?:质押给|解除了?质押|解押|质押解除|解质)");

    /** {@code 将…股解除质押}: what stands before and behind a number tells what is done to it. */
    static boolean isDone(String before, String behind) {
        return TAKES.matcher(before).find() && DONE.matcher(behind).find() && !isLongAgo(before);
    }

    /** {@code 2025年9月将…}: told of only because something is done about it now. */
    static boolean isLongAgo(String before) {
        return MONTH.matcher(before).find();
    }

    private static final Pattern ABOVE = Pattern.compile("上述|前述|该[笔等项]");

    /** Whether the words go back to all that was told above. */
    static boolean pointAbove(String words) {
        return ABOVE.matcher(words).find();
    }

    /** Whether words tell of a pledge that is added to another. */
    static boolean adds(String words) {
        String told = withoutTerm(words);
        return told.contains("补充") || told.contains("补仓");
    }

    private static final Pattern PART = Pattern.compile("(?<!该)部分");

    /** Whether words tell of some of the shares only; {@code 该部分股份} are all of them. */
    static boolean isPart(String words) {
        return PART.matcher(words).find();
    }

    static boolean extend(String words) {
        return EXTENDS.matcher(words).find();
    }

    /** The same words, the term blotted out. */
    private static String withoutTerm(String words) {
        boolean atOnce = words.contains("同时") || words.contains("的当");
        return without(TERM, atOnce ? without(AT_ONCE, words) : words);
    }

    private static String without(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll(term -> "　".repeat(term.group().length()));
    }

    private static int find(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(withoutTerm(words));
        return matcher.find() ? matcher.start() : -1;
    }
}
