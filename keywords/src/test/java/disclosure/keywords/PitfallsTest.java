package disclosure.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is a trap that some matching engine falls into, and what our rules make of it. */
class PitfallsTest {
    @ParameterizedTest(name = "[{index}] {1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    算力服务提供商          | 算力       | hit
                    公司算 力 服务收入      | 算力       | hit
                    `公司算\\n力服务`       | 算力       | hit
                    GPU 算力服务            | GPU算力    | hit
                    GPU算力服务             | GPU 算力   | hit
                    GPU，算力服务           | GPU算力    | miss
                    提高计算，力争          | 算力       | miss
                    A股市场                 | A股        | hit
                    发行A股                 | A股        | hit
                    拟A股上市               | A股        | hit
                    中国A股                 | A股        | hit
                    发行 A 股 股票          | A股        | hit
                    5G基站建设              | 5G         | hit
                    5G基站建设              | 5G基站     | hit
                    5 G基站                 | 5G         | miss
                    THE COMPANY PAID CASH   | AI         | miss
                    AIGC 爆发式增长         | AI         | miss
                    AI算力                  | AI         | hit
                    ＡＩ算力                | AI         | hit
                    ＡＩ算力                | ＡＩ       | hit
                    A.I. 产业               | AI         | miss
                    AI.产业                 | AI         | hit
                    算力服務提供商          | 算力服务   | hit
                    算力服务提供商          | 算力服務   | hit
                    并行科技                | 並行科技   | hit
                    二〇二五年              | 二○二五年  | hit
                    百分之五                | 5%         | miss
                    营业收入6.42亿元        | 6.42亿元   | hit
                    营业收入16.42亿元       | 6.42亿元   | miss
                    营业收入6.42 亿元       | 6.42亿元   | hit
                    营业收入1.2亿元         | 2亿元      | miss
                    1,400 万元              | 1400万元   | hit
                    1400 万元               | 1,400万元  | hit
                    约1,400万元             | 400万元    | miss
                    约1400万元              | 400万元    | miss
                    约１４００万元          | 1400万元   | hit
                    约１，４００万元        | 1400万元   | hit
                    代码600001,600002       | 600002     | hit
                    2023,2024年             | 2024年     | hit
                    同比增长137.79%         | 137.79%    | hit
                    同比增长137.79％        | 137.79%    | hit
                    －5％                   | -5%        | hit
                    公告编号：2026-073      | 2026-073   | hit
                    公告编号：2026/073      | 2026-073   | miss
                    公告编号：2026-0731     | 2026-073   | miss
                    公告编号：2026–073      | 2026-073   | hit
                    证券代码：920493        | 920493     | hit
                    合同编号1920493         | 920493     | miss
                    920493.BJ               | 920493     | hit
                    ir.p5w.net              | p5w        | hit
                    DeepSeek-V3 发布        | DeepSeek   | hit
                    DeepSeek-V3             | deepseek-v3 | hit
                    PD-1抑制剂              | PD-1       | hit
                    PD-1                    | PD1        | miss
                    C++ 与 C# 工程师        | C++        | hit
                    与 C 语言               | C++        | miss
                    R&D 投入                | R&D        | hit
                    AT&T                    | AT&T       | hit
                    H股                     | H          | hit
                    涨价                    | 价         | hit
                    价                      | 价         | hit
                    董事会 to be held       | TO         | hit
                    中华人民共和国          | 华人       | hit
                    不减持承诺              | 减持       | hit
                    终止收购                | 收购       | hit
                    研究生命起源            | 研究生     | hit
                    股东大会大会决议        | 大会大会   | hit
                    2025年年度报告          | 2025年     | hit
                    12025年                 | 2025年     | miss
                    股份回购                | 回购 股份  | miss
                    B 超设备                | B超设备    | hit
                    ㎡ 10㎡                 | m2         | hit
                    ㈱三井                  | (株)       | hit
                    ⅰ、Ⅱ期                  | II期       | hit
                    `\\u2f08\\u2f2f智能`    | 人工智能   | hit
                    `人\\u2f2f智能`         | 人工智能   | hit
                    İstanbul STRASSE        | straße     | hit
                    Straße                  | STRASSE    | hit
                    İstanbul                | istanbul   | hit
                    股份(含A股)             | 股份（含A股） | hit
                    “算力银行”              | 算力 银行  | hit
                    `算\\u200b力`           | 算力       | hit
                    `算\\u00ad力`           | 算力       | hit
                    `算力\\ufe0f服务`       | 算力服务   | hit
                    𠮷野家                  | 𠮷野       | hit
                    ST 并行                 | ST并行     | hit
                    *ST并行                 | *ST        | hit
                    BEST并行                | ST并行     | miss
                    并行ｰ科技               | 并行-科技  | miss
                    《公告》                | 《公告》   | hit
                    iPhone15发布            | iPhone     | miss
                    iPhone 15发布           | iPhone15   | miss
                    第- 3 -页算力           | 算力       | hit
                    `超算\\n- 12 -\\n中心`  | 超算中心   | miss
                    cafe\u0301              | café       | hit
                    café                    | cafe       | miss
                    ｶﾞﾊﾞﾅﾝｽ                 | ガバナンス | hit
                    Moody’s                 | Moody's    | hit
                    """)
    void followsOurRules(String text, String keyword, String expected) {
        String quoted = Canonical.quoted(keyword.translateEscapes());
        var expression = ((Parsed.Valid) Expression.parse(quoted)).expression();
        var found = expression.evaluate(Searchable.full(body(unescaped(text))));
        assertThat(found.truth()).isEqualTo(Truth.of(expected.equals("hit")));
        assertThat(found.hits().isEmpty()).isEqualTo(expected.equals("miss"));
    }

    @ParameterizedTest(name = "[{index}] {1} in {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AIGC 爆发式增长 | AI*      | hit
                    PAID            | AI*      | miss
                    iPhone15发布    | iPhone*  | hit
                    iPhone 15发布   | iPhone15 | miss
                    公告2026-0731   | 2026-073* | hit
                    增长6.425亿     | 6.42*    | hit
                    算力服务        | 算力*    | hit
                    *ST并行         | *ST      | hit
                    AT&T            | AT&T     | hit
                    """)
    void followsOurRulesWithoutQuotesToo(String text, String keyword, String expected) {
        var expression = ((Parsed.Valid) Expression.parse(keyword)).expression();
        var found = expression.evaluate(Searchable.full(body(text)));
        assertThat(found.truth()).isEqualTo(Truth.of(expected.equals("hit")));
    }

    private static Passage body(String text) {
        return Passage.of(Field.BODY, 0, text);
    }

    /** Java has no escape for a character's number that survives a text block. */
    private static String unescaped(String text) {
        var out = new StringBuilder();
        var matcher = java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})").matcher(text);
        while (matcher.find()) {
            matcher.appendReplacement(
                    out, Character.toString(Integer.parseInt(matcher.group(1), 16)));
        }
        return matcher.appendTail(out).toString().translateEscapes();
    }
}
