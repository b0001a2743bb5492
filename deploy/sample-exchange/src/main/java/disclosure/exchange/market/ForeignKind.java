package disclosure.exchange.market;

import java.util.List;

/** Kinds of filing outside the mainland. */
public enum ForeignKind implements FilingKind {
    INSIDE_INFORMATION(
            Venue.HONG_KONG,
            "INSIDE INFORMATION - POSSIBLE DISPOSAL OF {business} OPERATIONS",
            "内幕消息 - 可能出售业务",
            "10000/19750"),
    ANNUAL_RESULTS(
            Venue.HONG_KONG,
            "ANNUAL RESULTS ANNOUNCEMENT FOR THE YEAR ENDED 31 DECEMBER {year}",
            "截至{year}年12月31日止年度业绩公告",
            "10000/13300"),
    PROFIT_WARNING(Venue.HONG_KONG, "PROFIT WARNING", "盈利警告", "10000/13500"),
    NEXT_DAY_RETURN(
            Venue.HONG_KONG, "Next Day Disclosure Return & Share Buyback", "翌日披露报表", "50000/"),
    CIRCULAR(
            Venue.HONG_KONG,
            "(1) PROPOSED ADOPTION OF SHARE SCHEME\nAND\n(2) NOTICE OF GENERAL MEETING",
            "建议采纳股份计划及股东大会通告",
            "20000/"),

    CURRENT_REPORT(Venue.NEW_YORK, "Current report", "Item 2.02: Results of Operations", "8-K"),
    EXECUTIVE_CHANGE(Venue.NEW_YORK, "Current report", "Item 5.02: Departure of Directors", "8-K"),
    INSIDER_TRADE(Venue.NEW_YORK, "Statement of changes in beneficial ownership", "", "4"),
    QUARTERLY(Venue.NEW_YORK, "Quarterly report", "", "10-Q"),
    LARGE_HOLDER(Venue.NEW_YORK, "Beneficial ownership report", "", "SCHEDULE 13D"),
    PROSPECTUS(Venue.NEW_YORK, "Prospectus supplement", "", "424B2"),
    AMENDED_REPORT(Venue.NEW_YORK, "Current report, amended", "Item 8.01: Other Events", "8-K/A"),

    RESULTS(Venue.TOKYO, "{year}年3月期 第1四半期決算短信〔日本基準〕（連結）", "", "140"),
    FORECAST_REVISION(Venue.TOKYO, "業績予想の修正に関するお知らせ", "", "180"),
    TREASURY_STOCK(Venue.TOKYO, "自己株式の取得状況に関するお知らせ", "", "220"),
    LARGE_HOLDING(Venue.TOKYO, "主要株主の異動に関するお知らせ", "", "350"),
    DATA_CORRECTION(Venue.TOKYO, "（訂正・数値データ訂正）{year}年3月期 決算短信の一部訂正について", "", "130"),

    FAIR_DISCLOSURE(Venue.SEOUL, "수시공시의무관련사항(공정공시)", "", "I002/8"),
    SUPPLY_CONTRACT(Venue.SEOUL, "단일판매ㆍ공급계약체결", "", "I001/8"),
    HALF_YEAR(Venue.SEOUL, "반기보고서 ({year}.06)", "", "A002/0"),
    CORRECTED_MATTER(Venue.SEOUL, "[기재정정]주요사항보고서(자기주식취득결정)", "", "B001/0"),

    OWN_SHARES(
            Venue.HELSINKI,
            "Changes in {name}'s own shares",
            "Changes in company's own shares",
            "69"),
    MANAGER_TRADE(
            Venue.HELSINKI, "{name} - Managers' transactions", "Managers' Transactions", "66"),
    INTERIM(Venue.HELSINKI, "{name}'s interim report", "Interim report (Q1 and Q3)", "61");

    private final Venue venue;
    private final String title;
    private final String second;
    private final String codes;

    ForeignKind(Venue venue, String title, String second, String codes) {
        this.venue = venue;
        this.title = title;
        this.second = second;
        this.codes = codes;
    }

    public Venue venue() {
        return venue;
    }

    @Override
    public String title() {
        return title;
    }

    /** Hong Kong: the Chinese title. New York: the item line. Helsinki: the category's words. */
    public String second() {
        return second;
    }

    /** The title for Chinese readers; as it stands where somebody gave it a title of its own. */
    public static String chineseTitle(Filing filing) {
        if (filing.kind() instanceof ForeignKind kind
                && kind.venue == Venue.HONG_KONG
                && filled(kind.title, filing).equals(filing.title())) {
            return filled(kind.second, filing);
        }
        return filing.title();
    }

    private static String filled(String title, Filing filing) {
        return title.replace("{year}", Integer.toString(filing.publishDate().getYear()))
                .replace("{business}", filing.issuer().business());
    }

    @Override
    public String subtype() {
        return codes.substring(codes.indexOf('/') < 0 ? 0 : codes.indexOf('/') + 1);
    }

    @Override
    public String type() {
        return codes.split("/", 2)[0];
    }

    @Override
    public List<String> outline() {
        return switch (venue) {
            case TOKYO ->
                    List.of(
                            "当社（{name}）は、本日開催の取締役会において、下記のとおり決議いたしましたので、お知らせいたします。",
                            "売上高は{small}百万円（前年同期比{percent}％増）、営業利益は{count}百万円となりました。",
                            "以上");
            case SEOUL ->
                    List.of(
                            "1. 계약내역: {business} 공급계약",
                            "2. 계약금액(원): {small}000000",
                            "3. 매출액 대비(%): {percent}");
            default ->
                    List.of(
                            "{name} (the \"Company\") makes this announcement about its business in {business}.",
                            "Revenue of the period was {small} million, {percent} per cent more than a year before; {count} customers renewed their contracts.",
                            "The board reminds holders of the Company's securities to exercise caution.");
        };
    }
}
