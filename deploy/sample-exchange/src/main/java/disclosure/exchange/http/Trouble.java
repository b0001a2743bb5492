package disclosure.exchange.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.zip.GZIPOutputStream;

/** Faults that are an answer of their own. */
final class Trouble {

    private static final String HTML = "text/html;charset=utf-8";
    private static final int HUGE = 200 * 1024 * 1024;

    private static final String CHALLENGE =
            """
            <html><head><script>var arg1='5D1F9A';document.cookie='acw_sc__v2='+arg1;location.reload();</script></head>
            <body>请完成安全验证</body></html>
            """;
    private static final String LOGIN =
            "<html><head><title>登录</title></head><body><form class=\"login-form\">请先登录</form></body></html>";
    private static final String XML_BOMB =
            """
            <?xml version="1.0"?>
            <!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
            <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
            <feed><title>&h;</title></feed>
            """;
    private static final String XML_EXTERNAL =
            """
            <?xml version="1.0"?>
            <!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <feed><title>&x;</title></feed>
            """;

    private Trouble() {}

    /** False for a fault that only changes an answer. */
    static boolean answers(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case TOO_MANY_REQUESTS -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                Answers.nothing(exchange, 429);
            }
            case RETRY_AFTER_DATE -> {
                ZonedDateTime when = ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(2);
                exchange.getResponseHeaders()
                        .set("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(when));
                Answers.nothing(exchange, 503);
            }
            case SERVER_ERROR -> Answers.nothing(exchange, 503);
            case LIST_GONE -> Answers.missing(exchange);
            case METHOD_NOT_ALLOWED -> Answers.nothing(exchange, 405);
            case GATEWAY_TIMEOUT -> Answers.nothing(exchange, 504);
            case FORBIDDEN -> Answers.nothing(exchange, 403);
            case CAPTCHA -> Answers.text(exchange, 200, HTML, CHALLENGE);
            case LOGIN_PAGE -> Answers.text(exchange, 200, HTML, LOGIN);
            case EMPTY_200 -> Answers.nothing(exchange, 200);
            case BLOCK_PAGE -> Answers.text(exchange, 403, "text/html", Pages.UNDECLARED);
            case RATE_PAGE -> Answers.text(exchange, 403, "text/html", Pages.RATE_EXCEEDED);
            case GZIP_BOMB -> gzipBomb(exchange);
            case XML_BOMB -> Answers.text(exchange, 200, "application/xml", XML_BOMB);
            case XML_EXTERNAL -> Answers.text(exchange, 200, "application/xml", XML_EXTERNAL);
            case ENDLESS_REDIRECT -> redirect(exchange, next(exchange));
            case PRIVATE_REDIRECT -> redirect(exchange, "http://169.254.169.254/latest/meta-data/");
            case HUGE_BODY -> Answers.endless(exchange, HTML, new byte[0], HUGE);
            case CONNECTION_RESET -> breakOff(exchange);
            case SLOW,
                    NO_ANSWER,
                    JSONP_WITHOUT_NAME,
                    TRUNCATED_JSON,
                    DUPLICATE_ROWS,
                    REORDERED_PAGES,
                    CHANGED_SCHEMA,
                    EMPTY_PAGE,
                    BUSINESS_ERROR,
                    DOCUMENT_NOT_YET,
                    DOCUMENT_BROKEN,
                    DOCUMENT_TOO_LARGE,
                    DOCUMENT_REPLACED,
                    PAGE_REPLAY,
                    TOTALS_WRONG,
                    MISSING_ATTACHMENT,
                    BYTE_ORDER_MARK,
                    DATE_IGNORED -> {
                return false;
            }
        }
        return true;
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        Answers.nothing(exchange, 302);
    }

    /** Another address each time, so that nobody can recognise the circle. */
    private static String next(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        int hop = 1;
        if (query != null && query.matches("(.*&)?hop=\\d{1,9}")) {
            hop = Integer.parseInt(query.substring(query.lastIndexOf('=') + 1)) + 1;
        }
        return exchange.getRequestURI().getRawPath() + "?hop=" + hop;
    }

    private static void gzipBomb(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] block = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < HUGE; written += block.length) {
                out.write(block);
            }
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        Answers.bytes(exchange, 200, "application/json", packed.toByteArray());
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", HTML);
        Answers.send(exchange, 200, 1_000_000);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
        // Closing before the promised length is the server's way to cut the connection.
        exchange.close();
    }
}
