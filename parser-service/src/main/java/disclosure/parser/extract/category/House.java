package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ARTICLES_AND_RULES;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.parser.extract.category.Rule.ends;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** The company's own order, and news that the list of categories has no place for. */
final class House {

    static final List<Rule> ORDER =
            List.of(
                    ends(
                                    ARTICLES_AND_RULES,
                                    "章程|制度|规则|办法|细则|规定|守则|准则|规程|条例|(?<!会计)政策|职权范围|工作指引|管理指引|手册"
                                            + "|章程(修正案|修订案|对照表|修订对照表|附件)|修订对照表|修正案|条文|公司宪章|大纲")
                            .unless("违反|激励计划.{0,20}(激励对象|名单)|股利政策|会计政策|分红政策|发行办法|细则.{0,6}通知"));

    /** Asked before subjects whose words they share. */
    static final List<Rule> OWN_NEWS =
            List.of(
                    says(
                            OTHER,
                            "提质增效|质量回报|估值提升|会计(政策|估计|差错)|前期差错|减值|核销|政府补助|补助资金|财政补贴"
                                    + "|未弥补亏损|资产负债表日|内部控制"),
                    says(
                                    OTHER,
                                    "(证券|公司|股票|扩位)?简称|(公司|中文|英文|企业|法人)?名称.{0,8}(变更|更改)|(变更|更改)公司名称|更名"
                                            + "|(注册|办公)(地址?|所|场所)|经营范围|联系(方式|电话|地址)|公司网[站址]|电子(邮箱|信箱)|邮政编码|澄清"
                                            + "|致歉|营业执照|月报表|证券变动|董事[会局](会议)?(召开)?(日期|会期|会议通告)"
                                            + "|董事[会局]会议(通告|日期)")
                            .unless("章程|退市|设立|子公司.{0,10}(设立|注册登记)"));

    /** Asked after everything else. */
    static final List<Rule> MENTIONED =
            List.of(says(ARTICLES_AND_RULES, "章程|(治理|管理|内控)制度|(修订|制定|修改).{0,24}(制度|规则)"));

    private House() {}
}
