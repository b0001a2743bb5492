package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filings that quote an event of another one, in the very words in which it is told. */
class NoEventFactsTest {

    private static final String QUOTED =
            """
            公司拟向全体股东每10股派发现金红利2.00元（含税），股权登记日为2031年6月5日。
            预计2030年度实现归属于上市公司股东的净利润为1,000万元到2,000万元，同比增长10%到20%。
            公司实现营业总收入12.50亿元，同比增长8.20%。
            公司股票自2031年3月10日开市起停牌，将于2031年3月24日开市起复牌。
            发行数量：23,456,789股，发行价格：16.20元/股，募集资金总额：379,999,981.80元。
            向152名激励对象授予限制性股票398.00万股，授予价格为12.30元/股。
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于业绩预告相关事项的监管工作函的公告",
                "董事会关于业绩预告修正的致歉公告",
                "关于业绩快报的专项说明",
                "关于2030年度业绩快报数据差异情况的说明",
                "关于参加2030年度业绩快报网上集体接待日的公告",
                "关于向特定对象发行股票新增股份变动报告及上市公告书的更正公告",
                "关于筹划重大资产重组的停牌公告的更正公告",
                "关于2030年度权益分派实施后调整回购股份价格上限的公告",
                "关于公司股票交易异常波动的公告",
                "关于首次公开发行部分限售股上市流通的公告",
                "2031年限制性股票激励计划实施考核管理办法",
                "关于股票期权激励计划行权价格调整的公告"
            })
    void hasNoFactOfIt(String title) {
        assertThat(ReadFacts.facts("青禾精密股份有限公司" + title, QUOTED)).isEmpty();
    }
}
