package disclosure.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The running sample exchange's switches. */
final class Exchange {

    private final Rest rest;

    Exchange(URI address) {
        rest = new Rest(address, "");
    }

    /** A filing to put out. */
    record Filing(
            String ticker,
            @Nullable String shortName,
            String title,
            String mediaType,
            String documentBase64) {

        static Filing of(
                String ticker,
                @Nullable String shortName,
                String title,
                String mediaType,
                byte[] document) {
            return new Filing(
                    ticker,
                    shortName,
                    title,
                    mediaType,
                    Base64.getEncoder().encodeToString(document));
        }
    }

    /** Shows the filing from now on; the answer says how the exchange lists it. */
    JsonNode publish(Filing filing) {
        ObjectNode body =
                JsonMapper.builder()
                        .build()
                        .createObjectNode()
                        .put("ticker", filing.ticker())
                        .put("title", filing.title())
                        .put("mediaType", filing.mediaType())
                        .put("documentBase64", filing.documentBase64());
        if (filing.shortName() != null) {
            body.put("shortName", filing.shortName());
        }
        return rest.post("/control/filings", body);
    }
}
