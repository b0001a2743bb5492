package disclosure.exchange.control;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Generator;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Market;
import disclosure.exchange.pdf.ChinesePdf;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Publishing, correcting and withdrawing by hand. */
final class Publishing {

    private static final int MOST_AT_ONCE = 100_000;

    private static final Map<String, String> EXTENSIONS =
            Map.of("application/pdf", "pdf", "text/html", "html", "text/plain", "txt");

    private final Market market;

    Publishing(Market market) {
        this.market = market;
    }

    Map<String, Object> publish(JsonNode body) throws Refused {
        String ticker = body.path("ticker").asText();
        if (!ticker.matches("\\d{6}")) {
            throw new Refused(400, "ticker", "must be six digits");
        }
        String title = body.path("title").asText().strip();
        if (title.isEmpty()) {
            throw new Refused(400, "title", "must not be empty");
        }
        Issuer issuer = market.issuer(ticker, body.path("shortName").asText());
        Kind kind = kind(body).orElseGet(() -> byTitle(title));
        LocalDate date = date(body);
        Optional<byte[]> document = document(body);
        Filing filing =
                document.isPresent()
                        ? market.publish(issuer, kind, title, date, extension(body), document.get())
                        : market.publish(issuer, kind, title, date);
        return Control.view(filing);
    }

    List<Map<String, Object>> burst(JsonNode body) throws Refused {
        int count = body.path("count").asInt();
        if (count < 1 || count > MOST_AT_ONCE) {
            throw new Refused(400, "count", "must be from 1 to " + MOST_AT_ONCE);
        }
        Optional<Kind> kind = kind(body);
        return IntStream.range(0, count)
                .mapToObj(i -> Control.view(market.publishAny(kind)))
                .toList();
    }

    Map<String, Object> mark(String code, String how, JsonNode body) throws Refused {
        String mark =
                switch (how) {
                    case "correct" -> "（更正后）";
                    case "withdraw" -> "（已取消）";
                    default -> throw new Refused(404, "path", "there is no such control");
                };
        Optional<Filing.Content> content = document(body).map(bytes -> bytes::clone);
        return market.mark(code, mark, content)
                .map(Control::view)
                .orElseThrow(() -> new Refused(404, "disclosureCode", "there is no such filing"));
    }

    private LocalDate date(JsonNode body) throws Refused {
        if (!body.has("publishDate")) {
            return Generator.publishDate(market.clock().now());
        }
        try {
            return LocalDate.parse(body.path("publishDate").asText());
        } catch (DateTimeException e) {
            throw new Refused(400, "publishDate", "must be a date such as 2026-01-31");
        }
    }

    private static Optional<Kind> kind(JsonNode body) throws Refused {
        if (!body.has("kind")) {
            return Optional.empty();
        }
        String name = body.path("kind").asText();
        Optional<Kind> kind =
                Arrays.stream(Kind.values()).filter(known -> known.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            throw new Refused(400, "kind", "must be one of " + Arrays.toString(Kind.values()));
        }
        return kind;
    }

    private static Kind byTitle(String title) {
        return title.contains("投资者关系活动记录表") ? Kind.INVESTOR_RELATIONS : Kind.MAJOR_CONTRACT;
    }

    private static Optional<byte[]> document(JsonNode body) throws Refused {
        if (body.has("documentBase64")) {
            try {
                return Optional.of(
                        Base64.getMimeDecoder().decode(body.path("documentBase64").asText()));
            } catch (IllegalArgumentException e) {
                throw new Refused(400, "documentBase64", "is not base64");
            }
        }
        if (!body.has("text")) {
            return Optional.empty();
        }
        String text = body.path("text").asText();
        return Optional.of(
                extension(body).equals("pdf")
                        ? ChinesePdf.rendering(text)
                        : text.getBytes(StandardCharsets.UTF_8));
    }

    private static String extension(JsonNode body) throws Refused {
        String type = body.path("mediaType").asText("application/pdf");
        String extension = EXTENSIONS.get(type.split(";", 2)[0].strip());
        if (extension == null) {
            throw new Refused(400, "mediaType", "must be one of " + EXTENSIONS.keySet());
        }
        return extension;
    }
}
