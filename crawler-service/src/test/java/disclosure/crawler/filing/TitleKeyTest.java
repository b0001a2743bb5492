package disclosure.crawler.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青禾样本关于回购股份的公告|关于回购股份的公告|青禾样本",
                "青禾样本股份有限公司关于回购股份的公告|关于回购股份的公告|青禾样本",
                "关于回购股份的公告（2026-001）|关于回购股份的公告(2026－001)|青禾样本",
                "青禾关于回购股份的公告|关于回购股份的公告|*ST青禾",
                "2026 年 半年度报告|2026年半年度报告|青禾样本",
                "Share Buy-Back|SHARE BUYBACK|SAMPLE"
            })
    void isTheSameHoweverASourceDecoratesATitle(String one, String other, String name) {
        assertThat(TitleKey.of(one, List.of(name))).isEqualTo(TitleKey.of(other, List.of(name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于回购股份的公告|关于回购股份进展的公告",
                "2026年半年度报告|2026年半年度报告摘要",
                "第一次临时股东会决议公告|第二次临时股东会决议公告"
            })
    void tellsDisclosuresApart(String one, String other) {
        assertThat(TitleKey.of(one, List.of())).isNotEqualTo(TitleKey.of(other, List.of()));
    }

    @Test
    void neverIsEmptyForATitleThatIsTheName() {
        assertThat(TitleKey.of("青禾样本", List.of("青禾样本"))).isNotEmpty();
    }
}
