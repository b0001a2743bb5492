package disclosure.benchmarks.alerts;

import disclosure.events.Category;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.Trace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Structured filings at stage FULL with the given texts, of companies that come at random. */
final class Filings {

    /**
     * One record.
     *
     * @param key as the parser-service writes it
     */
    // Never compared: it only gives the bytes a name.
    @SuppressWarnings("ArrayRecordComponent")
    record Made(String filingId, String key, byte[] value) {}

    private static final List<String> EXCHANGES = List.of("BSE", "SSE", "SZSE", "HKEX");
    private static final int TICKERS = 5_500;
    private static final int CATEGORIES = 30;

    private final List<String> texts;
    private final Random random = new Random(17);
    private int made;

    Filings(List<String> texts) {
        this.texts = texts;
    }

    Made next() {
        String text = texts.get(made % texts.size());
        String id = "bench-" + made++;
        String ticker = "%06d".formatted((int) Math.pow(TICKERS, random.nextDouble()));
        StructuredFiling filing = filing(id, ticker, text);
        byte[] value =
                EventJson.write(
                        new FilingStructured(
                                filing, new FilingText(text, List.of(0), false), false));
        return new Made(id, filing.key(), value);
    }

    private StructuredFiling filing(String id, String ticker, String text) {
        Instant now = Instant.now();
        return new StructuredFiling(
                id,
                1,
                "bench",
                EXCHANGES.get(random.nextInt(EXCHANGES.size())),
                ticker,
                new Issuer("bench", null),
                List.of(),
                text.strip().lines().findFirst().orElse(""),
                null,
                new Category("category-" + random.nextInt(CATEGORIES), "title"),
                "zh",
                now.atOffset(ZoneOffset.UTC),
                Precision.SECOND,
                now,
                Stage.FULL,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Trace.seen(now, now));
    }
}
