package disclosure.parser.extract.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Correction;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于2025年年度报告的更正公告 | CORRECTED",
                "关于公司2025年年度报告补充更正的公告 | CORRECTED",
                "2025年半年度报告（更正后） | CORRECTED",
                "2025年第一季度报告 （更正后） | CORRECTED",
                "澄湖仪器:2025年半年度报告（修订稿） | REVISED",
                "募集说明书（二次修订稿） | REVISED",
                "2025年年度报告(更新后) | REVISED",
                "向特定对象发行股票预案（第二次修订） | REVISED",
                "2025年度业绩预告修正公告 | REVISED",
                "关于召开2025年年度股东会的补充通知 | SUPPLEMENTED",
                "关于对外担保公告的补充公告 | SUPPLEMENTED",
                "SUPPLEMENTAL ANNOUNCEMENT IN RELATION TO THE DISCLOSEABLE TRANSACTION | SUPPLEMENTED",
                "Clarification Announcement | CLARIFIED",
                "2025年年度报告（已取消） | WITHDRAWN",
                "10-K/A - Lake Harbour Instruments Inc | AMENDED",
                "8-K/A | AMENDED",
                "（訂正）「2026年3月期 決算短信」の一部訂正について | CORRECTED",
                "（数値データ訂正）2026年3月期 決算短信 | CORRECTED"
            })
    void titlesThatSaySo(String title, Correction.Kind kind) {
        assertThat(Objects.requireNonNull(CorrectionWords.inTitle(title, "SZSE"), title).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司章程（2025年6月修订）",
                "公司章程（修订稿）",
                "信息披露管理制度（修订稿）",
                "关于修订《公司章程》的公告",
                "关于前期会计差错更正的公告",
                "关于取消2025年第二次临时股东会的公告",
                "关于取消监事会的公告",
                "关于使用闲置募集资金暂时补充流动资金的公告",
                "关于控股股东补充质押的公告",
                "关于签订补充协议的公告",
                "补充法律意见书（一）",
                "澄清公告",
                "关于签订重大合同的公告",
                "10-K - Lake Harbour Instruments Inc",
                "SUPPLEMENTAL AGREEMENT TO THE LEASE",
                "关于获得《药品补充申请批准通知书》的公告"
            })
    void titlesThatSpeakOfSomethingElse(String title) {
        assertThat(CorrectionWords.inTitle(title, "SZSE")).isNull();
    }

    @Test
    void clarificationsCorrectInHongKongOnly() {
        assertThat(CorrectionWords.inTitle("澄清公告", "HKEX")).isNotNull();
    }

    @Test
    void theFirstSentencesOfAShortNoticeSayItToo() {
        assertThat(CorrectionWords.inText("因工作人员疏忽，部分内容有误，现将有关内容更正如下：")).isNotNull();
        assertThat(CorrectionWords.inText("公司股票交易异常波动，前期披露的信息不存在需要更正、补充之处。")).isNull();
    }
}
