package disclosure.parser.extract.investorrelations;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells people from roles and institutions by how names are built. */
final class Names {

    private static final String SURNAMES =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦"
                    + "昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚"
                    + "邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱"
                    + "骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀"
                    + "羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符"
                    + "刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉"
                    + "宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满"
                    + "弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游"
                    + "竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖覃初亓付代练"
                    + "揭粟尧苑迟候陳張劉黃趙錢孫吳鄭馮衛蔣韓楊許呂嚴華陶戚謝鄒竇雲蘇範魯韋馬鳳費薛賀羅畢鄔時齊於顧蕭貝談熊"
                    + "紀項葉龐盧顏連賴鍾莊龔詹鄧梁廖簡曾溫傅游閻單萬鮑練練凱官邸郇晁谌苌母楼麦兰及刚静奉介库锆玉丘郄忻展宾"
                    + "求揣綦蒿冼仝逯佀尉尧问亓厚未俱候斯来昌占才刀占火山水火";

    /** Bearers of these are most of the people there are. */
    private static final String COMMON_SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢"
                    + "姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤";

    /** Institutions known by a name that could be a person's or says nothing of its kind. */
    private static final Set<String> KNOWN =
            Set.of(
                    ("易方达 东方红 高盛 贝莱德 花旗 海富通 富安达 东方睿石 白犀 海宸 汇添富 淡水泉 盘京 瑞银 野村 招商"
                                    + " 景林 施罗德 罗素 安联"
                                    + " 大成 嘉实 诺安 华商 银河 国泰 华安 富国 高毅 景顺长城 鹏华 博时 万家 融通 泰康 平安 国寿 惠理 麦格理"
                                    + " 瑞信 汇丰 美银 摩根 广发 长江 兴业 申万 宏源 申万宏源 方正 安信 光大 国君 海通 中信 中金 民生 南方"
                                    + " 华夏 银华 鹏扬 路博迈 柏瑞 华泰柏瑞 尚正 永赢 和谐汇一 聚鸣 源乐晟 高瓴 红杉 同犇 复胜 拾贝 敦和"
                                    + " 和聚 明河 明达 常春藤 朱雀 石锋 远信 彤源 东吴 慎知 康曼德 从容 泓澄 展博 榕树 中庚 中融 新华 太平"
                                    + " 人保 阳光 友邦 富达 威灵顿 富兰克林 先锋 道富 摩根大通 摩根士丹利 德意志 巴克莱 法巴 法国巴黎 里昂"
                                    + " 大和 三菱 日兴 星展 华侨 淡马锡 桥水 元大 凯基 国元 国海 国金 国信 国盛 国联 华创 华福 华西 华鑫"
                                    + " 开源 民生加银 浦银安盛 农银汇理 交银施罗德 工银瑞信 建信 中银 中欧 中邮 中加 创金合信 国投瑞银"
                                    + " 圆信永丰 华富 长信 长盛 长城 金鹰"
                                    + " 东方 东兴 东北 东海 德邦 财通 财信 浙商 湘财 万联 首创 诚通 中泰 中航 中天 兴全 兴证全球 信达澳亚"
                                    + " 信达澳银 泰信 泰达宏利 宏利"
                                    + " 上投摩根 前海开源 华宝 汇丰晋信 国联安 天弘 天治 西部利得 鼎晖 高华 云汉 乾惕 朴易 银叶 睿远 睿郡"
                                    + " 世诚 千合 望正 相聚 丰岭 丹羿"
                                    + " 幻方 九坤 明汯 灵均 衍复 华杉 成泉 于翼 正心谷 仁桥 煜德 盈峰 翼虎 红筹 凯丰 观富 清和泉 泰旸 沣京"
                                    + " 沣杨 宁泉 重阳")
                            .split("\\s+"));

    private static final Pattern COMPOUND =
            Pattern.compile(
                    "^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|司徒|令狐|夏侯|慕容|端木|轩辕)[\\u4e00-\\u9fa5]{1,2}$");

    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fa5·]{2,3}");
    private static final Pattern LATIN =
            Pattern.compile("[A-Z][A-Za-z.'-]*(?:\\s+[A-Z][A-Za-z.'-]*){0,3}");

    /** What institutions are called. */
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?:(?:基金|证券|资产|投资|资本|资管|保险|银行|信托|私募|财富|创投|研究|研究所|研究院|集团|公司"
                            + "|有限公|期货|养老|理财|控股|咨询"
                            + "|科技|产业|国际|人寿|自营|合伙|管理|中心|协会|媒体|日报|时报|金控|财险|太保|平安|建投|中信|机构|海通"
                            + "|国泰|总部|资格|研究部|资管部|投资部|自营部|投研|投研会|投信|投顾|券商|传媒|基石|商行|农商行|资源|电子"
                            + "|證券|資產|投資|資本|資管|保險|銀行|人壽|財富|集團|國際|產險|壽險"
                            + ")(?:[（(][^）)]*[）)])?|(?:香港|中国|上海|北京|深圳|亚洲|亞洲)"
                            + "|(?i:Capital|Fund|Funds|Asset|Assets|Management|Securities|Partners|Investments?|Bank|LLC|Ltd\\.?"
                            + "|Limited|Inc\\.?|Advisors?|Group|Research|Insurance|Holdings?))[）)]?$");

    private static final Pattern BESIDE_HAN =
            Pattern.compile("(?<=[^\\p{Alnum}.,&)])\\s+|\\s+(?=[^\\p{Alnum}&(])");

    /** How many came of an institution. */
    private static final Pattern COUNT =
            Pattern.compile("\\s*[（(]?\\s*(?:共\\s*)?\\d{1,3}\\s*[人名位]\\s*[）)]?$");

    /** What visitors are where they work. */
    private static final String POST =
            "(?:首席|高级|资深|助理|行业|医药|电子|执行)*(?:研究员|分析师|基金经理|投资经理|研究助理|投资总监" + "|研究总监|合伙人|董事总经理)";

    private Names() {}

    /** An institution's name: Latin words stay words, and Han has no spaces between. */
    static String institutionName(String printed) {
        String words = COUNT.matcher(printed.strip()).replaceFirst("");
        return BESIDE_HAN.matcher(words).replaceAll("").replaceAll("\\s+", " ");
    }

    static String withoutHonorific(String name) {
        return name.replaceAll("(?:(?:先生|女士|小姐|博士)|(?<=.{2})" + POST + ")$", "");
    }

    static boolean person(String word) {
        String name = withoutHonorific(word);
        if (institution(name)) {
            return false;
        }
        return COMPOUND.matcher(name).matches()
                || (HAN.matcher(name).matches() && SURNAMES.indexOf(name.charAt(0)) >= 0);
    }

    /** A word with one of the most common surnames. */
    static boolean clearly(String word) {
        String name = withoutHonorific(word);
        return person(name)
                && !known(name)
                && (!HAN.matcher(name).matches() || COMMON_SURNAMES.indexOf(name.charAt(0)) >= 0);
    }

    /** Four characters that begin with two surnames, as married names do. */
    static boolean doubled(String word) {
        return word.matches("[\\u4e00-\\u9fa5]{4}")
                && COMMON_SURNAMES.indexOf(word.charAt(0)) >= 0
                && SURNAMES.indexOf(word.charAt(1)) >= 0
                && !institution(word)
                && !known(word);
    }

    static boolean known(String word) {
        return KNOWN.contains(word);
    }

    /** Words that stand in lists of visitors and name nobody. */
    static boolean nobody(String word) {
        return word.matches(POST)
                || word.matches(
                        "个人|个人投资者|投资者|机构投资者|中小投资者|其他|其他投资者|等|及|以及|无|不详|Analyst|Partner"
                                + "|Director|Manager|PM|[（(].{0,2}[）)]?|[\\p{Punct}、，。：；]+");
    }

    static boolean latin(String word) {
        return LATIN.matcher(word).matches() && !institution(word);
    }

    static boolean institution(String word) {
        return INSTITUTION.matcher(word).find();
    }
}
