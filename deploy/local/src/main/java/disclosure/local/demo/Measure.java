package disclosure.local.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import disclosure.local.LocalStack;
import disclosure.local.Service;
import disclosure.local.webhook.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./dev run --measure}: prints how long filings take from the poll's answer to the webhook,
 * alone and while a long document is read, and the services' memory. Judges nothing.
 */
final class Measure {

    private static final int FILINGS = 200;
    private static final int WARM_UP = 50;
    private static final int PAGES = 400;
    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalStack stack;
    private final Console console;
    private final Exchange exchange;

    Measure(LocalStack stack, Console console) {
        this.stack = stack;
        this.console = console;
        exchange = new Exchange(stack.exchange());
    }

    int run() {
        List<String> memory = memory();
        Fund fund = new Fund(stack, "measuring-fund");
        String channel = fund.channel(stack, secrets());
        ArrayNode tickers = JsonMapper.builder().build().createArrayNode();
        for (int issuer = 0; issuer < 20; issuer++) {
            tickers.add(ticker(issuer));
        }
        fund.subscribe(Fund.rule("measured issuers", channel).set("tickers", tickers));
        console.line("Warming up with %d filings …".formatted(WARM_UP));
        send("warm-up", WARM_UP);
        console.line("Measuring %d filings, ten a second …".formatted(FILINGS));
        Latencies alone = send("alone", FILINGS);
        console.line("The same while documents of %d pages are being read …".formatted(PAGES));
        ScheduledExecutorService reports = publishReports();
        Latencies beside = send("beside-a-report", FILINGS);
        reports.shutdownNow();
        print(alone, beside, memory);
        return 0;
    }

    /** A report at once and another every five seconds, so that one is being read all the time. */
    private ScheduledExecutorService publishReports() {
        byte[] report = LongReport.pdf(PAGES);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        var _ =
                timer.scheduleAtFixedRate(
                        () ->
                                exchange.publish(
                                        Exchange.Filing.of(
                                                "920399",
                                                "长卷股份",
                                                "2025年年度报告 " + System.nanoTime(),
                                                "application/pdf",
                                                report)),
                        0,
                        5,
                        TimeUnit.SECONDS);
        return timer;
    }

    private Latencies send(String series, int count) {
        String mark = series + "-" + System.currentTimeMillis();
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
        for (int i = 0; i < count; i++) {
            int number = i;
            var _ =
                    pace.schedule(
                            () -> publish(mark, number),
                            i * PACE.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
        pace.shutdown();
        List<Received> came =
                stack.webhook()
                        .await(
                                count,
                                webhook -> webhook.alert().filing().title().contains(mark),
                                PATIENCE.plus(PACE.multipliedBy(count)));
        return new Latencies(came);
    }

    private void publish(String mark, int number) {
        String title = "关于测量的公告 %s-%d".formatted(mark, number);
        byte[] text = (title + "\n一份很短的公告。").getBytes(StandardCharsets.UTF_8);
        exchange.publish(
                Exchange.Filing.of(ticker(number % 20), "测量股份", title, "text/plain", text));
    }

    private static String ticker(int issuer) {
        return "9203" + (issuer + 10);
    }

    private List<String> memory() {
        List<String> lines = new ArrayList<>();
        for (Service service : Service.values()) {
            lines.add(
                    "  %-32s %6d MiB"
                            .formatted(
                                    service.module(),
                                    Memory.residentWithChildrenMiB(stack.pid(service))));
        }
        return lines;
    }

    private void print(Latencies alone, Latencies beside, List<String> memory) {
        table(
                "Latency in ms over %d filings, the poll's interval excluded".formatted(FILINGS),
                alone);
        table("The same while a document of %d pages is read".formatted(PAGES), beside);
        console.line("");
        console.line(
                "  ratio of the two                 p50 %.2f   p99 %.2f"
                        .formatted(ratio(alone, beside, 0.5), ratio(alone, beside, 0.99)));
        console.line("");
        console.heading("Resident memory, idle");
        memory.forEach(console::line);
    }

    private void table(String title, Latencies latencies) {
        console.line("");
        console.heading(title);
        console.line("  %-32s %6s %6s %6s %6s".formatted("", "p50", "p90", "p99", "max"));
        Latencies.HOPS.forEach(hop -> console.line(latencies.row(hop)));
    }

    private static double ratio(Latencies alone, Latencies beside, double share) {
        return (double) beside.percentile(Latencies.WHOLE, share)
                / Math.max(1, alone.percentile(Latencies.WHOLE, share));
    }

    private Path secrets() {
        return stack.config().data().resolve("channels");
    }
}
