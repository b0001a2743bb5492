package disclosure.local;

import disclosure.local.engines.FreePort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything listens, on the loopback interface.
 *
 * @param services main port (REST, a token on every route) of each service
 * @param management health and metrics of each service
 */
public record Ports(
        int frontDoor,
        Map<Service, Integer> services,
        Map<Service, Integer> management,
        int exchange,
        int webhook,
        int kafka,
        int postgres) {

    public Ports {
        services = Map.copyOf(services);
        management = Map.copyOf(management);
    }

    /**
     * The documented ports, all moved up by the same offset so that two stacks fit beside each
     * other.
     */
    public static Ports standard(int offset) {
        return new Ports(
                8080 + offset,
                each(8081 + offset),
                each(9081 + offset),
                8090 + offset,
                8091 + offset,
                19092 + offset,
                15432 + offset);
    }

    /** Ports that are free now. */
    public static Ports anyFree() {
        return new Ports(
                FreePort.orAny(0),
                eachFree(),
                eachFree(),
                FreePort.orAny(0),
                FreePort.orAny(0),
                FreePort.orAny(0),
                FreePort.orAny(0));
    }

    /** Main port of this service. */
    public int of(Service service) {
        return port(services, service);
    }

    /** Port of this service for health and metrics. */
    public int managementOf(Service service) {
        return port(management, service);
    }

    /** Every port with what it is used for. */
    public Map<Integer, String> uses() {
        Map<Integer, String> uses = new LinkedHashMap<>();
        uses.put(frontDoor, "front door");
        for (Service service : Service.values()) {
            uses.put(of(service), service.module());
            uses.put(managementOf(service), service.module() + ", health and metrics");
        }
        uses.put(exchange, "sample exchange");
        uses.put(webhook, "echo webhook");
        uses.put(kafka, "Kafka");
        uses.put(postgres, "PostgreSQL");
        return uses;
    }

    /**
     * One sentence for each port that somebody else listens on: {@code port 8080 (front door) is
     * taken}.
     */
    public List<String> taken() {
        List<String> taken = new ArrayList<>();
        uses().forEach(
                        (port, use) -> {
                            if (!FreePort.isFree(port)) {
                                taken.add("port %d (%s) is taken".formatted(port, use));
                            }
                        });
        return taken;
    }

    private static int port(Map<Service, Integer> ports, Service service) {
        Integer port = ports.get(service);
        if (port == null) {
            throw new IllegalArgumentException("no port is given for " + service.module());
        }
        return port;
    }

    private static Map<Service, Integer> each(int first) {
        return Map.of(Service.CRAWLER, first, Service.PARSER, first + 1, Service.ALERT, first + 2);
    }

    private static Map<Service, Integer> eachFree() {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, FreePort.orAny(0));
        }
        return ports;
    }
}
