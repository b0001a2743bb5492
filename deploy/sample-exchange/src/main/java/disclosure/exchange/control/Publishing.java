package disclosure.exchange.control;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.market.Exchanges;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.FilingKind;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Market;
import disclosure.exchange.market.Question;
import disclosure.exchange.market.Questions;
import disclosure.exchange.market.Venue;
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

    private final Exchanges exchanges;

    Publishing(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    Map<String, Object> publish(JsonNode body) throws Refused {
        Market market = market(body);
        String ticker = body.path("ticker").asText();
        if (market.venue().mainland() && !ticker.matches("\\d{6}")) {
            throw new Refused(400, "ticker", "must be six digits");
        }
        if (ticker.isBlank()) {
            throw new Refused(400, "ticker", "must not be empty");
        }
        String title = body.path("title").asText().strip();
        if (title.isEmpty()) {
            throw new Refused(400, "title", "must not be empty");
        }
        Issuer issuer = market.issuer(ticker, body.path("shortName").asText());
        Optional<FilingKind> named = kind(body, market.venue());
        FilingKind kind = named.isPresent() ? named.get() : byTitle(title, market.venue());
        LocalDate date = date(body, market);
        Optional<byte[]> document = document(body);
        Filing filing =
                document.isPresent()
                        ? market.publish(issuer, kind, title, date, extension(body), document.get())
                        : market.publish(issuer, kind, title, date);
        return Control.view(filing);
    }

    /** A question with its answer. */
    Map<String, Object> question(JsonNode body) throws Refused {
        Market market = market(body);
        Questions questions =
                exchanges
                        .questions(market.venue())
                        .orElseThrow(() -> new Refused(400, "market", "has no such platform"));
        for (String field : List.of("ticker", "question", "answer")) {
            if (body.path(field).asText().isBlank()) {
                throw new Refused(400, field, "must not be empty");
            }
        }
        Question question =
                questions.publish(
                        market.issuer(
                                body.path("ticker").asText(), body.path("shortName").asText()),
                        body.path("question").asText(),
                        body.path("answer").asText());
        return Map.of("id", question.id(), "answeredAt", question.answeredAt().toString());
    }

    List<Map<String, Object>> burst(JsonNode body) throws Refused {
        int count = body.path("count").asInt();
        if (count < 1 || count > MOST_AT_ONCE) {
            throw new Refused(400, "count", "must be from 1 to " + MOST_AT_ONCE);
        }
        Market market = market(body);
        Optional<FilingKind> kind = kind(body, market.venue());
        return IntStream.range(0, count)
                .mapToObj(i -> Control.view(market.publishAny(kind)))
                .toList();
    }

    Map<String, Object> mark(String code, String how, JsonNode body) throws Refused {
        Optional<Filing.Content> content = document(body).map(bytes -> bytes::clone);
        Optional<Market> having = exchanges.having(code);
        Optional<Filing> changed =
                switch (how) {
                    case "correct" -> having.flatMap(m -> m.mark(code, "（更正后）", content));
                    case "withdraw" -> having.flatMap(m -> m.mark(code, "（已取消）", content));
                    case "replace" -> having.flatMap(m -> m.replace(code, other(m, code, content)));
                    default -> throw new Refused(404, "path", "there is no such control");
                };
        return changed.map(Control::view)
                .orElseThrow(() -> new Refused(404, "disclosureCode", "there is no such filing"));
    }

    /** Of the same media type, with a line more at its end. */
    private static Filing.Content other(
            Market market, String code, Optional<Filing.Content> wanted) {
        Optional<Filing> filing = market.find(code);
        return wanted.orElseGet(
                () ->
                        () -> {
                            String text = "补充披露。" + filing.map(Filing::title).orElse("");
                            return filing.map(Filing::extension).orElse("").equals("pdf")
                                    ? ChinesePdf.rendering(text)
                                    : ("<html><body><p>" + text + "</p></body></html>")
                                            .getBytes(StandardCharsets.UTF_8);
                        });
    }

    private Market market(JsonNode body) throws Refused {
        String name = body.path("market").asText(Venue.BEIJING.name());
        return Arrays.stream(Venue.values())
                .filter(venue -> venue.name().equals(name))
                .findFirst()
                .flatMap(exchanges::market)
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        "market",
                                        "must be an open one of "
                                                + Arrays.toString(Venue.values())));
    }

    private static LocalDate date(JsonNode body, Market market) throws Refused {
        if (!body.has("publishDate")) {
            return market.venue().dateOf(market.clock().now());
        }
        try {
            return LocalDate.parse(body.path("publishDate").asText());
        } catch (DateTimeException e) {
            throw new Refused(400, "publishDate", "must be a date such as 2026-01-31");
        }
    }

    private static Optional<FilingKind> kind(JsonNode body, Venue venue) throws Refused {
        if (!body.has("kind")) {
            return Optional.empty();
        }
        String name = body.path("kind").asText();
        List<FilingKind> kinds = venue.kinds();
        Optional<FilingKind> kind =
                kinds.stream().filter(known -> known.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            throw new Refused(
                    400, "kind", "must be one of " + kinds.stream().map(FilingKind::name).toList());
        }
        return kind;
    }

    private static FilingKind byTitle(String title, Venue venue) {
        if (!venue.mainland()) {
            return venue.kinds().getFirst();
        }
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
