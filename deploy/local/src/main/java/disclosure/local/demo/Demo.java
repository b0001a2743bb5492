package disclosure.local.demo;

import disclosure.events.AlertRaised;
import disclosure.local.LocalStack;
import disclosure.local.demo.Console.Colour;
import disclosure.local.webhook.Received;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Two funds that use the running stack, and one line for everything that happens to them. */
final class Demo {

    private final LocalStack stack;
    private final Console console;
    private final Path secrets;

    Demo(LocalStack stack, Console console, Path home) {
        this.stack = stack;
        this.console = console;
        this.secrets = home.resolve("data").resolve("channels");
    }

    void begin() {
        stack.webhook().onReceived(this::received);
        Journey.watch(stack.bootstrapServers(), console);
        Fund harbour = new Fund(stack, "harbour-fund");
        Fund lantern = new Fund(stack, "lantern-capital");
        subscribe(harbour, lantern);
        new Guide(stack, console).print(harbour, lantern);
    }

    private void subscribe(Fund harbour, Fund lantern) {
        String toHarbour = harbour.channel(stack, secrets);
        harbour.subscribe(
                Fund.rule("everything of the Beijing exchange", toHarbour)
                        .set("exchanges", array("BSE")));
        harbour.subscribe(
                Fund.rule("margins in investor records", toHarbour).put("keywords", "毛利率 OR 国产化"));
        String toLantern = lantern.channel(stack, secrets);
        lantern.subscribe(
                Fund.rule("buy-backs and risk warnings", toLantern)
                        .put("keywords", "title:(回购 OR 风险提示)"));
        lantern.subscribe(
                Fund.rule("orders and capacity, in an answer", toLantern)
                        .put("keywords", "answer:(订单 OR 产能)"));
    }

    private static com.fasterxml.jackson.databind.node.ArrayNode array(String... values) {
        var array =
                com.fasterxml.jackson.databind.json.JsonMapper.builder().build().createArrayNode();
        List.of(values).forEach(array::add);
        return array;
    }

    private void received(Received webhook) {
        AlertRaised alert = webhook.alert();
        AlertRaised.Reason reason = alert.reasons().getFirst();
        console.step(
                Colour.GREEN,
                "webhook",
                "signature verified, %s after the poll's answer: %s to %s  %s  %s"
                        .formatted(
                                latency(webhook),
                                alert.filing().issuer().shortName(),
                                alert.tenant(),
                                alert.filing().title(),
                                snippet(reason)));
    }

    private static String latency(Received webhook) {
        if (webhook.alert().trace().firstSeen() == null) {
            return "some time";
        }
        Duration way = Duration.between(webhook.alert().trace().firstSeen(), webhook.receivedAt());
        return way.toMillis() + " ms";
    }

    private static String snippet(AlertRaised.Reason reason) {
        String words = reason.snippet() == null ? reason.text() : reason.snippet();
        String where = reason.question() == null ? "" : " in question " + reason.question();
        return "[%s%s] %s".formatted(reason.clause(), where, Text.cut(words, 80));
    }
}
