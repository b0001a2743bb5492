package disclosure.local.demo;

import disclosure.local.LocalStack;
import disclosure.local.Ports;
import disclosure.local.Service;

/** Where everything listens, and a command for each thing worth trying. */
final class Guide {

    private final LocalStack stack;
    private final Console console;

    Guide(LocalStack stack, Console console) {
        this.stack = stack;
        this.console = console;
    }

    void print(Fund harbour, Fund lantern) {
        places();
        tokens(harbour, lantern);
        commands();
        console.line("");
        console.heading("What happens (Ctrl-C stops everything)");
    }

    private void places() {
        Ports ports = stack.config().ports();
        console.line("");
        console.heading("Running");
        place("front door", stack.frontDoor().toString(), "REST for people and programs");
        for (Service service : Service.values()) {
            place(
                    service.module(),
                    "http://127.0.0.1:" + ports.of(service),
                    "health and metrics: http://127.0.0.1:%d/q/health  process %d"
                            .formatted(ports.managementOf(service), stack.pid(service)));
        }
        place(
                "sample exchange",
                stack.exchange().toString(),
                stack.config().showsAllMarkets()
                        ? "speaks the protocols of all exchanges; its hosts: /control/hosts"
                        : "speaks the Beijing exchange's protocol; all others: ./dev run --markets all");
        place("echo webhook", stack.webhook().url(""), "verifies and prints what a fund receives");
        place("Kafka", stack.bootstrapServers(), "");
        place("PostgreSQL", stack.jdbcUrl(), "user " + stack.databaseUser() + ", no password");
        place("logs", stack.config().logs().toString(), "");
    }

    private void place(String what, String where, String note) {
        console.line("  %-16s %-44s %s".formatted(what, where, note).stripTrailing());
    }

    private void tokens(Fund harbour, Fund lantern) {
        console.line("");
        console.heading("Tokens (paste these lines; they are good for 30 days)");
        console.line("HARBOUR='" + harbour.token() + "'");
        console.line("LANTERN='" + lantern.token() + "'");
        console.line("OPS='" + stack.identity().token("operator", "operations", "ops") + "'");
    }

    private void commands() {
        String door = stack.frontDoor().toString();
        console.line("");
        console.heading("Try");
        command("feeds, and how they do", "$OPS", door + "/api/sources");
        command("newest filings", "$HARBOUR", door + "/api/filings?limit=3");
        command(
                "investor-relations records",
                "$HARBOUR",
                door + "/api/filings?category=investor-relations-record&limit=3");
        command("one filing", "$HARBOUR", door + "/api/filings/FILING_ID");
        command("its text", "$HARBOUR", door + "/api/filings/FILING_ID/text");
        command(
                "subscribe",
                "$HARBOUR",
                door
                        + "/api/subscriptions -H 'content-type: application/json' -d '{\"name\":\"mine\",\"tickers\":[\"920001\"]}'");
        command("alerts", "$HARBOUR", door + "/api/alerts?limit=3");
        command("alerts as they come", "$HARBOUR", "-N " + door + "/api/alerts/stream");
        console.line("  # a document of your own\n  ./dev publish FILE.pdf --ticker 920001");
    }

    private void command(String what, String token, String rest) {
        String target =
                rest.startsWith("-")
                        ? rest
                        : rest.contains(" ") ? quoteFirst(rest) : "'" + rest + "'";
        console.line("  # " + what);
        console.line("  curl -s -H \"Authorization: Bearer %s\" %s".formatted(token, target));
    }

    private static String quoteFirst(String words) {
        int end = words.indexOf(' ');
        return "'" + words.substring(0, end) + "'" + words.substring(end);
    }
}
