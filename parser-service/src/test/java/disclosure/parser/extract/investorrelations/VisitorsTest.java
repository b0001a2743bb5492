package disclosure.parser.extract.investorrelations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorsTest {

    @Test
    void readsPairsWithAColon() {
        Visitors visitors = read("白鹭证券：张一鸣、李二；山雀基金:王三；赵四海；灰鹤资本（香港）：", "Leo Finch");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀基金", "灰鹤资本（香港）");
        assertThat(visitors.participants()).containsExactly("张一鸣", "李二", "王三", "赵四海", "Leo Finch");
    }

    @Test
    void readsPairsWithADashThoughTwoStandOnALine() {
        Visitors visitors = read("白鹭证券-张一、李二", "山雀资管——王三 苍鹰投资——赵四", "灰鹤基金——钱五 孙六");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀资管", "苍鹰投资", "灰鹤基金");
        assertThat(visitors.participants()).containsExactly("张一", "李二", "王三", "赵四", "钱五", "孙六");
    }

    @Test
    void readsPairsPartedByAGap() {
        Visitors visitors = read("白鹭证券 张一、李二；易方达 王三；苍鹰 尕四；Grey Heron 吴五；Oak 资本 郑六");

        assertThat(visitors.institutions())
                .containsExactly("白鹭证券", "易方达", "苍鹰", "Grey Heron", "Oak资本");
        assertThat(visitors.participants()).containsExactly("张一", "李二", "王三", "尕四", "吴五", "郑六");
    }

    @Test
    void joinsNamesBrokenOverLines() {
        Visitors visitors =
                read("白鹭证券 张一鸣", "山雀基金", "王三、李四、赵", "五海、钱六、孙", "七", "苍鹰投资 周八、吴", "九、郑十");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀基金", "苍鹰投资");
        assertThat(visitors.participants())
                .containsExactly("张一鸣", "王三", "李四", "赵五海", "钱六", "孙七", "周八", "吴九", "郑十");
    }

    @Test
    void readsRowsOfTwoPairsUnderTheirHead() {
        Visitors visitors = read("单位名称 姓名 单位名称 姓名", "白鹭证券 张一 海富通 李二", "山雀基金 王三、赵四 灰鹤 尕五");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "海富通", "山雀基金", "灰鹤");
        assertThat(visitors.participants()).containsExactly("张一", "李二", "王三", "赵四", "尕五");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张一鸣（白鹭证券）、李二（山雀基金）、王三（灰鹤资产）",
                "白鹭证券（张一鸣）、山雀基金（李二）、灰鹤资产（王三）",
                "白鹭证券张一鸣、山雀基金李二、灰鹤资产王三",
                "张一鸣 白鹭证券\n李二 山雀基金\n王三 灰鹤资产",
                "1、白鹭证券：张一鸣；\n2、山雀基金：李二；\n3、灰鹤资产：王三",
                "白鹭证券|张一鸣\n山雀基金|李二\n灰鹤资产|王三",
                "序号 单位名称 姓名 职务\n1 白鹭证券 张一鸣 首席分析师\n2 山雀基金 李二 基金经理\n3 灰鹤资产 王三 研究员",
                "白鹭证券 张一鸣 研究员；山雀基金 李二 基金经理；灰鹤资产 王三"
            })
    void knowsTheShapesInWhichInstitutionsAndPeopleAreBrought(String list) {
        Visitors visitors = read(list.split("\n"));

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀基金", "灰鹤资产");
        assertThat(visitors.participants()).containsExactly("张一鸣", "李二", "王三");
    }

    @Test
    void takesABranchOrAKindInBracketsForNobody() {
        Visitors visitors = read("白鹭证券（上海）、山雀基金（公募）、灰鹤资产、苍鹰投资（张一）、云雀（深圳）资管");

        assertThat(visitors.institutions())
                .startsWith("白鹭证券（上海）", "山雀基金（公募）", "灰鹤资产")
                .contains("云雀（深圳）资管");
        assertThat(visitors.participants()).isEmpty();
    }

    @Test
    void takesHowManyCameOffTheInstitution() {
        assertThat(read("白鹭证券 2 人、山雀基金 1 人、灰鹤资产（3人）").institutions())
                .containsExactly("白鹭证券", "山雀基金", "灰鹤资产");
    }

    @Test
    void keepsPeopleWhoComeForThemselvesApartFromTheInstitutionsBefore() {
        Visitors visitors = read("机构投资者：白鹭证券、山雀基金、灰鹤资产", "个人投资者：张一鸣、李二");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀基金", "灰鹤资产");
        assertThat(visitors.participants()).containsExactly("张一鸣", "李二");
        assertThat(read("张一鸣、李二（均为个人投资者）").participants()).containsExactly("张一鸣", "李二");
    }

    @Test
    void leavesOutTheNumbersOfRows() {
        Visitors visitors = read("序号 单位名称 姓名", "1 白鹭证券 张一", "2 山雀基金 王三", "3 个人投资者 钱五");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀基金");
        assertThat(visitors.participants()).containsExactly("张一", "王三", "钱五");
    }

    @Test
    void takesEveryEntryOfAListOfInstitutionsForOne() {
        Visitors visitors =
                read("（排名不分先", "后）", "白鹭证券；贝莱德；白犀；高盛；Bosvale；Capital Oak；山雀基金；", "苍鹰资产。");

        assertThat(visitors.institutions())
                .containsExactly(
                        "白鹭证券", "贝莱德", "白犀", "高盛", "Bosvale", "Capital Oak", "山雀基金", "苍鹰资产");
        assertThat(visitors.participants()).isEmpty();
    }

    @Test
    void partsTwoInstitutionsWhoseSeparatorWasForgotten() {
        assertThat(read("苍鹰资管；白鹭证券(中国)山雀基金；灰鹤证券翠鸟证券；青禾证券公募基金；云帆证券资管").institutions())
                .containsExactly("苍鹰资管", "白鹭证券(中国)", "山雀基金", "灰鹤证券", "翠鸟证券", "青禾证券公募基金", "云帆证券资管");
    }

    @Test
    void readsColumnsOneAfterTheOther() {
        Visitors visitors =
                read(
                        "白鹭证券",
                        "易方达",
                        "山雀基金",
                        "Oak Tree Capital",
                        "张一、李二",
                        "王三",
                        "胡叶青青、夏四",
                        "Ann Lee",
                        "苍鹰投资",
                        "淡水泉",
                        "赵五、钱六",
                        "孙七");

        assertThat(visitors.institutions())
                .containsExactly("白鹭证券", "易方达", "山雀基金", "Oak Tree Capital", "苍鹰投资", "淡水泉");
        assertThat(visitors.participants())
                .containsExactly("张一", "李二", "王三", "胡叶青青", "夏四", "Ann Lee", "赵五", "钱六", "孙七");
    }

    @Test
    void partsEnglishNamesFromEnglishInstitutions() {
        Visitors visitors =
                read(
                        "Grey Heron Asset Management (HK) Co Ltd Vivien Hu",
                        "Mallard Brothers Don Finch",
                        "Teal Capital Ada Wong、Tim Lau",
                        "Plover International Fund, LLC Zach Wren",
                        "白鹭证券 Doris Crane");

        assertThat(visitors.institutions())
                .containsExactly(
                        "Grey Heron Asset Management (HK) Co Ltd",
                        "Mallard Brothers",
                        "Teal Capital",
                        "Plover International Fund LLC",
                        "白鹭证券");
        assertThat(visitors.participants())
                .containsExactly(
                        "Vivien Hu",
                        "Don Finch",
                        "Ada Wong",
                        "Tim Lau",
                        "Zach Wren",
                        "Doris Crane");
    }

    @Test
    void leavesOutWhichMeetingItWas() {
        Visitors visitors =
                read("1、8 月 3 日下午会议参会投资者：白鹭证券、山雀基金；", "2、8 月 4 日上午会议参会投资者：灰鹤资本等 7 名投资者。");

        assertThat(visitors.institutions()).containsExactly("白鹭证券", "山雀基金", "灰鹤资本");
        assertThat(visitors.participants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭证券、山雀基金等31家机构34人。",
                "白鹭证券、山雀基金共 10位投资者",
                "白鹭证券、山雀基金等机构的29位投资者。",
                "参与机构与人数：白鹭证券、山雀基金等",
                "白鹭证券、山雀基金以及其他个人投资者",
                "白鹭证券、山雀基金等 65 家机构，共 82 人，详见附件"
            })
    void leavesOutHowManyCame(String row) {
        assertThat(read(row).institutions()).containsExactly("白鹭证券", "山雀基金");
        assertThat(read(row).participants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "线上参与公司 2030 年度业绩说明会的全体投资者",
                "通过青禾网“投资者关系互动平台”（https://ir.example.cn/）线上参与 2030 年度暨 2031 年第一季度业绩说明会的投资者",
                "面向全体投资者",
                "详见附件清单 1：投资者交流会参会名单",
                "无"
            })
    void namesNobodyWhereNobodyIsNamed(String row) {
        assertThat(read(row).institutions()).isEmpty();
        assertThat(read(row).participants()).isEmpty();
    }

    private static Visitors read(String... lines) {
        return Visitors.of(String.join("\n", lines), List.of(lines));
    }
}
