package disclosure.exchange.tdnet;

import disclosure.exchange.http.Markup;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A page of a day as HTML. */
record ListPage(LocalDate day, int number, int pages, int total, Stems stems) {

    private static final int ROWS = 100;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter HISTORY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");

    String of(List<Shown> rows) {
        boolean empty = rows.isEmpty();
        StringBuilder html =
                new StringBuilder(
                        """
                        <!DOCTYPE html>
                        <html>
                        <head>
                        <title>適時開示情報閲覧サービス - 開示情報一覧</title>
                        <meta content="text/html" charset="UTF-8" http-equiv="content-type">
                        <meta name="robots" content="noindex,nofollow">
                        </head>
                        <body>
                        <div id="kaiji-date-1">%s</div>
                        <div id="kaiji-text-1">%s</div>
                        """
                                .formatted(
                                        DAY.format(day), empty ? "に開示された情報はありません。" : "に開示された情報"));
        if (!empty) {
            html.append(pager());
            html.append("<table id=\"main-list-table\" cellspacing=\"0\">\n");
            for (int i = 0; i < rows.size(); i++) {
                html.append(row(rows.get(i), i % 2 == 0 ? "oddnew" : "evennew"));
            }
            html.append("</table>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private String pager() {
        int from = (number - 1) * ROWS + 1;
        String next = number < pages ? name(number + 1) : "";
        StringBuilder html = new StringBuilder("<table><tr><td class=\"pagerTd\">");
        html.append(
                "<div class=\"kaijiSum\">%d～%d件&nbsp;/&nbsp;全%d件</div>"
                        .formatted(from, Math.min(total, from + ROWS - 1), total));
        for (int page = 1; page <= pages; page++) {
            html.append(
                    "<div class=\"%s\" onClick=\"pagerLink('%s')\">%d</div>"
                            .formatted(page == number ? "pager-O" : "pager-M", name(page), page));
        }
        html.append("<div class=\"pager-R\" onClick=\"pager('%s')\">次へ</div>".formatted(next));
        return html.append("</td></tr></table>\n").toString();
    }

    private String name(int page) {
        return "I_list_%03d_%s.html".formatted(page, DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    private String row(Shown shown, String stripe) {
        Filing filing = shown.filing();
        boolean withdrawn = filing.withdrawn();
        String changed = filing.mark().isEmpty() || withdrawn ? "" : " class=\"hyodaiUpd\"";
        String title = Markup.escaped(filing.title());
        String linked =
                withdrawn
                        ? title
                        : "<a href=\"%s.pdf\" target=\"_blank\"%s>%s</a>"
                                .formatted(stems.of(filing), changed, title);
        String archive =
                stems.archive(filing)
                        .filter(_ -> !withdrawn)
                        .map(
                                name ->
                                        "<div class=\"xbrl-mask\"><div class=\"xbrl-button\"><a class=\"style002\" href=\"%s\">XBRL</a></div></div>"
                                                .formatted(name))
                        .orElse(" ");
        return """
               <tr%s>
               <td class="%s-L kjTime" noWrap>%s</td>
               <td class="%s-M kjCode" noWrap>%s</td>
               <td class="%s-M kjName" noWrap>%s　　</td>
               <td class="%s-M kjTitle" align="left">%s</td>
               <td class="%s-M kjXbrl" noWrap align="center">%s</td>
               <td class="%s-M kjPlace" noWrap align="left">東 </td>
               <td class="%s-R kjHistroy" align="left">%s</td>
               </tr>
               """
                .formatted(
                        withdrawn ? " class=\"hyodaiDel\"" : "",
                        stripe,
                        there(shown.at(), MINUTES),
                        stripe,
                        filing.issuer().code(),
                        stripe,
                        Markup.escaped(filing.issuer().shortName()),
                        stripe,
                        linked,
                        stripe,
                        archive,
                        stripe,
                        stripe,
                        history(filing));
    }

    private static String history(Filing filing) {
        if (filing.mark().isEmpty()) {
            return "　　　";
        }
        return there(filing.updatedAt(), HISTORY) + (filing.withdrawn() ? " 削除" : " 更新");
    }

    private static String there(Instant moment, DateTimeFormatter format) {
        return format.format(moment.atZone(Venue.TOKYO.zone()));
    }
}
