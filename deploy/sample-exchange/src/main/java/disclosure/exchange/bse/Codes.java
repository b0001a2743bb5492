package disclosure.exchange.bse;

import disclosure.exchange.market.Issuer;
import java.util.List;

/** The table of codes before and after the exchange gave all its companies new ones. */
final class Codes {

    private Codes() {}

    static String page(List<Issuer> issuers) {
        StringBuilder html =
                new StringBuilder(
                        """
                        <html><head><title>新旧代码对照表</title></head><body>
                        <table>
                        <tr><th>序号</th><th>证券简称</th><th>上市日期</th><th>旧代码</th><th>新代码</th></tr>
                        """);
        int number = 0;
        for (Issuer issuer : issuers) {
            number++;
            html.append(
                    "<tr><td>%d</td><td>%s</td><td>2023-05-18</td><td>%s</td><td>%s</td></tr>%n"
                            .formatted(number, issuer.shortName(), old(issuer), issuer.code()));
        }
        return html.append("</table>\n</body></html>\n").toString();
    }

    /** Not to be guessed from the new one. */
    private static String old(Issuer issuer) {
        return "879" + issuer.code().substring(3);
    }
}
