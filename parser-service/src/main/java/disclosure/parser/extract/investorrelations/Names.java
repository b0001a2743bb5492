package disclosure.parser.extract.investorrelations;

import java.util.regex.Pattern;

/** Tells people from roles and institutions by how names are built. */
final class Names {

    private static final String SURNAMES =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖覃初亓付代练揭粟尧苑迟候陳張劉黃";

    private static final Pattern COMPOUND =
            Pattern.compile(
                    "^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|司徒|令狐|夏侯|慕容|端木|轩辕)[\\u4e00-\\u9fa5]{1,2}$");

    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fa5·]{2,3}");
    private static final Pattern LATIN =
            Pattern.compile("[A-Z][A-Za-z.'-]*(?:\\s+[A-Z][A-Za-z.'-]*){0,3}");

    /** What institutions are called. */
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?:基金|证券|资产|投资|资本|资管|保险|银行|信托|私募|财富|创投|研究|研究所|研究院|集团|公司|期货|养老|理财|控股|咨询"
                            + "|科技|产业|国际|人寿|自营|合伙|管理|中心|协会|媒体|日报|时报|金控|财险|太保|平安|建投|中信|机构|海通"
                            + "|国泰|Capital|Fund|Asset|Management|Securities|Partners|Investment|Bank|LLC|Ltd|Limited)[）)]?$",
                    Pattern.CASE_INSENSITIVE);

    private Names() {}

    static String withoutHonorific(String name) {
        return name.replaceAll("(?:先生|女士|小姐|博士)$", "");
    }

    static boolean person(String word) {
        String name = withoutHonorific(word);
        if (institution(name)) {
            return false;
        }
        return COMPOUND.matcher(name).matches()
                || (HAN.matcher(name).matches() && SURNAMES.indexOf(name.charAt(0)) >= 0);
    }

    static boolean latin(String word) {
        return LATIN.matcher(word).matches() && !institution(word);
    }

    static boolean institution(String word) {
        return INSTITUTION.matcher(word).find();
    }
}
