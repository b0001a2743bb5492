package disclosure.parser.extract.sections;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Section;
import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.document.html.HtmlReader;
import disclosure.parser.document.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private final DocumentReader reader =
            new DocumentReader(
                    ReadingLimits.DEFAULT,
                    Map.of(MediaType.HTML, new HtmlReader(), MediaType.TEXT, new TextReader()));

    @Test
    void givesEachHeadingTheDepthOfThoseAboveIt() {
        List<Section> sections =
                sections(
                        """
                        第一章 总体情况
                        第一节 公司概况
                        一、主要业务
                        1、销售模式
                        （一）经营模式
                        1、采购模式
                        二、核心竞争力
                        第二章 财务情况
                        """);

        assertThat(sections).extracting(Section::level).containsExactly(1, 2, 3, 4, 4, 5, 3, 1);
    }

    @Test
    void setsWhatStandsBeforeTheFirstChapterBelowIt() {
        assertThat(sections("四、公司负责人的声明\n第一节 释义\n一、常用词语"))
                .extracting(Section::level)
                .containsExactly(2, 1, 2);
    }

    @Test
    void takesNoContentsEntryForAHeading() {
        List<Section> sections =
                sections(
                        "<html><p>第一节 公司概况 .......... 3</p><p>第二节 本期资产置换的说 7</p>"
                                + "<p>第一节 公司概况</p><p>第二节 本期资产置换的说明</p></html>");

        assertThat(sections)
                .extracting(Section::heading)
                .containsExactly("第一节 公司概况", "第二节 本期资产置换的说明");
    }

    @Test
    void takesNoEntryOfAListOrTableForAHeading() {
        assertThat(
                        sections(
                                """
                                一、基本情况
                                1、根据公司与对方签署的协议，公司除银行贷款外的所有负债均已转移
                                2、如本次重组所提供的信息涉嫌虚假记载或误导性陈述或者遗漏
                                二、利润总额（亏损以“-”号填列） 4,069,065.81
                                3、价格上涨；
                                """))
                .extracting(Section::heading)
                .containsExactly("一、基本情况");
    }

    @Test
    void readsPartsItemsAndBoldLinesOfAnEnglishReport() {
        String prose =
                "<p>" + "Words that tell of the quarter and of the year. ".repeat(3) + "</p>";
        String html =
                "<html><p><b>UNITED STATES</b></p><p><b>FORM 10-Q</b></p><p><b>Hollow Lake</b></p>"
                        + "<p><a href='#i1'>Item 1. Financial Statements</a></p>"
                        + "<p>PART I &#8212; FINANCIAL INFORMATION</p>"
                        + "<p>Item 1. Financial Statements</p><p><b>Note 1 &#8211; Policies</b></p>"
                        + "<p><span style='font-weight:700'>Basis of Presentation</span></p>"
                        + prose
                        + "<p>Item 2 of this report is long.</p><p>Item 2. Analysis</p>"
                        + prose
                        + "</html>";

        assertThat(sections(html))
                .extracting(section -> section.level() + " " + section.heading())
                .containsExactly(
                        "1 PART I — FINANCIAL INFORMATION",
                        "2 Item 1. Financial Statements",
                        "3 Note 1 – Policies",
                        "3 Basis of Presentation",
                        "2 Item 2. Analysis");
    }

    @Test
    void readsHeadingsThatAPageMadeFromPdfKeepsAsTitles() {
        String html =
                "<html><body><div title='关于签订合同的公告' type='pdf'>"
                        + "<div type='content'>证券代码：830999 证券简称：青禾算力 公告编号：2031-017</div>"
                        + "<div type='content'>关于签订合同的公告</div>"
                        + "<div type='content'>本公司保证公告内容真实。</div>"
                        + "<div id='s1' title='一、合同的主要内容' type='paragraph'>"
                        + "<div type='content'>公司于 2031 年 5 月 8 日与客户签署了检测设备的采购合同，合同金额为</div>"
                        + "<div type='content'>1.2 亿元。</div><div type='content'><br></div>"
                        + "<div type='content'>1、交货期</div></div></div></body></html>";
        DocumentText text = text(html);

        assertThat(Sections.in(text))
                .extracting(Section::heading)
                .containsExactly("一、合同的主要内容", "1、交货期");
        assertThat(text.text())
                .contains("公告编号：2031-017\n关于签订合同的公告\n")
                .contains("合同金额为1.2 亿元。\n1、交货期");
    }

    private List<Section> sections(String document) {
        return Sections.in(text(document));
    }

    private DocumentText text(String document) {
        return reader.read(document.getBytes(StandardCharsets.UTF_8)).text();
    }
}
