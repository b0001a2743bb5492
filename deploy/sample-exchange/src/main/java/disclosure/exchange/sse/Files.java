package disclosure.exchange.sse;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.pdf.ChinesePdf;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of a bulletin: the paper itself and what is attached to it. */
final class Files {

    private static final int SUFFIXES = 36 * 36 * 36 * 36;
    private static final long FIRST_BULLETIN = 6_748_117_600_000_000L;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** What attachments say that the paper itself does not. */
    private static final Map<String, String> TEXTS =
            Map.of(
                    "年度报告摘要", "报告期内，远帆一号私募基金成为新进的前十名股东。",
                    "股东会会议资料", "议案一的说明：公司拟将注册地址迁至临港新片区。",
                    "独立董事提名人声明", "被提名人与公司及其控股股东之间不存在关联关系。",
                    "董事会专门委员会意见", "审计委员会认为，理财资金应当存放于共管账户。");

    private final Numbers suffixes = new Numbers();
    private final Numbers bulletins = new Numbers();

    /** The paper first; all share their ORG_BULLETIN_ID. */
    List<Map<String, Object>> group(Shown shown) {
        Filing filing = shown.filing();
        List<Map<String, Object>> group = new ArrayList<>();
        group.add(file(filing, 0, title(filing), address(filing, "")));
        attachments(filing)
                .forEach(
                        name ->
                                group.add(
                                        file(
                                                filing,
                                                1,
                                                filing.issuer().shortName() + name,
                                                address(filing, name))));
        return group;
    }

    /** A row of the older query, which knows the time of entry. */
    Map<String, Object> row(Shown shown) {
        Filing filing = shown.filing();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ADDDATE", SECONDS.format(shown.at().atZone(shown.venue().zone())));
        row.put("BULLETIN_HEADING", heading(filing));
        row.put("BULLETIN_TYPE", filing.kind() == Kind.ANNUAL_REPORT ? "年报" : "其它");
        row.put("BULLETIN_YEAR", Integer.toString(filing.publishDate().getYear()));
        row.put("SECURITY_CODE", filing.issuer().code());
        row.put("SECURITY_NAME", filing.issuer().shortName());
        row.put("SSEDATE", filing.publishDate().toString());
        row.put("SSEDate", null);
        row.put("SSETime", null);
        row.put("TITLE", title(filing));
        row.put("URL", address(filing, ""));
        row.put("bulletin_No", null);
        row.put("title", null);
        return row;
    }

    /** What its files share. */
    String bulletin(Filing filing) {
        long wanted = FIRST_BULLETIN + Numbers.spread(filing, "bulletin", 1_000_000_000);
        return Long.toString(bulletins.of(filing, wanted));
    }

    /** Name of the paper's file without its extension. */
    String stem(Filing filing) {
        return address(filing, "").replaceFirst(".*/(.+)\\.pdf", "$1");
    }

    static String heading(Filing filing) {
        return filing.kind().type().equals("9503") ? "定期报告" : "临时公告";
    }

    /** The bytes under an address. */
    Optional<byte[]> find(Showcase showcase, String path) {
        for (Shown shown : showcase.now()) {
            Filing filing = shown.filing();
            if (address(filing, "").equals(path)) {
                return Optional.of(filing.content().bytes());
            }
            for (String name : attachments(filing)) {
                if (address(filing, name).equals(path)) {
                    return Optional.of(
                            ChinesePdf.rendering(
                                    String.join(
                                            "\n",
                                            filing.issuer().name(),
                                            filing.title(),
                                            name,
                                            TEXTS.getOrDefault(name, ""))));
                }
            }
        }
        return Optional.empty();
    }

    private Map<String, Object> file(Filing filing, int type, String title, String address) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("BULLETIN_TYPE_DESC", described(filing));
        file.put("BULLETIN_YEAR", Integer.toString(filing.publishDate().getYear()));
        file.put("IS_HOLDER_DISCLOSE", "0");
        file.put("ORG_BULLETIN_ID", bulletin(filing));
        file.put("ORG_FILE_TYPE", type);
        file.put("SECURITY_CODE", filing.issuer().code());
        file.put("SECURITY_NAME", filing.issuer().shortName());
        file.put("SSEDATE", filing.publishDate().toString());
        file.put("TITLE", title);
        file.put("URL", address);
        return file;
    }

    private static String title(Filing filing) {
        return filing.issuer().shortName() + filing.title() + filing.mark();
    }

    private static String described(Filing filing) {
        return filing.kind() instanceof Kind kind
                ? switch (kind) {
                    case GUARANTEE -> "对外担保";
                    case BOARD_RESOLUTION -> "董事会和监事会";
                    case SHAREHOLDER_MEETING -> "股东会";
                    case BUYBACK -> "回购股份";
                    case MAJOR_CONTRACT -> "应当披露的交易";
                    case INVESTOR_RELATIONS,
                            ANNUAL_REPORT,
                            QUARTERLY_REPORT,
                            EARNINGS_FORECAST,
                            EARNINGS_FLASH,
                            DIVIDEND,
                            SHARE_REDUCTION,
                            SHARE_PLEDGE,
                            EQUITY_INCENTIVE,
                            LITIGATION,
                            TRADING_HALT ->
                            "其他";
                }
                : "其他";
    }

    private static List<String> attachments(Filing filing) {
        return filing.kind() instanceof Kind kind
                ? switch (kind) {
                    case ANNUAL_REPORT -> List.of("年度报告摘要");
                    case SHAREHOLDER_MEETING -> List.of("股东会会议资料", "独立董事提名人声明");
                    case BOARD_RESOLUTION -> List.of("董事会专门委员会意见");
                    case INVESTOR_RELATIONS,
                            QUARTERLY_REPORT,
                            EARNINGS_FORECAST,
                            EARNINGS_FLASH,
                            DIVIDEND,
                            SHARE_REDUCTION,
                            SHARE_PLEDGE,
                            BUYBACK,
                            MAJOR_CONTRACT,
                            EQUITY_INCENTIVE,
                            GUARANTEE,
                            LITIGATION,
                            TRADING_HALT ->
                            List.of();
                }
                : List.of();
    }

    /**
     * @param name of the attachment; empty for the paper itself
     */
    private String address(Filing filing, String name) {
        String date = filing.publishDate().toString();
        long suffix =
                name.isEmpty()
                        ? suffixes.of(filing, Numbers.spread(filing, "url", SUFFIXES / 2))
                        : SUFFIXES / 2 + Numbers.spread(filing, name, SUFFIXES / 2);
        String letters =
                "000" + Long.toString(suffix, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return "/disclosure/listedinfo/announcement/c/new/%s/%s_%s_%s.pdf"
                .formatted(
                        date,
                        filing.issuer().code(),
                        date.replace("-", ""),
                        letters.substring(letters.length() - 4));
    }
}
