package disclosure.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a stack is made of.
 *
 * @param root top of the repository: services are started from {@code
 *     <root>/<service>/target/quarkus-app}
 * @param data where engines, documents and keys are kept; what an earlier stack left there is used
 *     again
 * @param logs one file per child process
 * @param ports where everything listens
 * @param exchangeArguments passed on to the sample exchange, for example {@code --speed 60}
 * @param environment added to each service's environment
 * @param console is told, one line each, what a person should know: a child that crashed
 */
public record LocalStackConfig(
        Path root,
        Path data,
        Path logs,
        Ports ports,
        List<String> exchangeArguments,
        Map<Service, Map<String, String>> environment,
        Consumer<String> console) {

    public LocalStackConfig {
        exchangeArguments = List.copyOf(exchangeArguments);
        environment = Map.copyOf(environment);
    }

    /** A stack on free ports, with everything under one directory. */
    public static LocalStackConfig onFreePorts(Path root, Path directory) {
        return new LocalStackConfig(
                root,
                directory.resolve("data"),
                directory.resolve("logs"),
                Ports.anyFree(),
                List.of(),
                Map.of(),
                line -> System.getLogger("disclosure.local").log(System.Logger.Level.INFO, line));
    }

    public LocalStackConfig withExchange(String... arguments) {
        List<String> all = new ArrayList<>(exchangeArguments);
        all.addAll(List.of(arguments));
        return new LocalStackConfig(root, data, logs, ports, all, environment, console);
    }

    /** With one more environment variable for one service. */
    public LocalStackConfig with(Service service, String name, String value) {
        Map<Service, Map<String, String>> all = new EnumMap<>(Service.class);
        all.putAll(environment);
        Map<String, String> its = new HashMap<>(environmentOf(service));
        its.put(name, value);
        all.put(service, its);
        return new LocalStackConfig(root, data, logs, ports, exchangeArguments, all, console);
    }

    /** Whether the sample exchange shows all its markets, not Beijing's alone. */
    public boolean showsAllMarkets() {
        int markets = exchangeArguments.indexOf("--markets");
        return markets >= 0
                && markets + 1 < exchangeArguments.size()
                && exchangeArguments.get(markets + 1).equalsIgnoreCase("all");
    }

    Map<String, String> environmentOf(Service service) {
        return environment.getOrDefault(service, Map.of());
    }
}
