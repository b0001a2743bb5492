package disclosure.exchange.control;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Faults;
import disclosure.exchange.http.Host;
import disclosure.exchange.http.Requests;
import disclosure.exchange.http.Routes;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hosts as the controls see them: faults, requests, addresses. */
public final class Desk {

    private final Map<Host, Routes> hosts;

    public Desk(Map<Host, Routes> hosts) {
        this.hosts = hosts;
    }

    /** Address of each host that is open. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        hosts.forEach((host, routes) -> addresses.put(host.label(), routes.uri().toString()));
        return addresses;
    }

    /** Beijing's requests at the top, those of every host below {@code hosts}. */
    Map<String, Object> requests() {
        Map<String, Object> answer = new LinkedHashMap<>(seen(routes(Host.BSE).requests().seen()));
        Map<String, Object> all = new LinkedHashMap<>();
        hosts.forEach((host, routes) -> all.put(host.label(), seen(routes.requests().seen())));
        answer.put("hosts", all);
        return answer;
    }

    /** Counts requests of all hosts from now on. */
    Map<String, Object> forgetRequests() {
        hosts.values().forEach(routes -> routes.requests().forget());
        return requests();
    }

    /** Throws a fault at one host, or at each of them. */
    Map<Fault, Integer> raise(JsonNode body) throws Refused {
        int times = number(body, "times", -1);
        if (times == 0) {
            throw new Refused(400, "times", "must not be 0; leave it out for until cleared");
        }
        Fault fault = fault(body.path("fault").asText());
        Fault.Where where = where(body.path("where").asText(Fault.Where.EVERYWHERE.name()));
        Collection<Faults> hit = faults(body.path("host").asText());
        for (Faults faults : hit) {
            int delay = number(body, "delayMillis", faults.delayMillis());
            if (delay < 0) {
                throw new Refused(400, "delayMillis", "must not be negative");
            }
            faults.raise(fault, times, where);
            faults.delay(delay);
        }
        return hit.iterator().next().raised();
    }

    /**
     * Clears a fault, or all of them.
     *
     * @param name empty for all
     * @param host empty for all
     */
    Map<Fault, Integer> clear(String name, String host) throws Refused {
        Optional<Fault> fault = name.isEmpty() ? Optional.empty() : Optional.of(fault(name));
        Collection<Faults> hit = faults(host);
        hit.forEach(faults -> fault.ifPresentOrElse(faults::clear, faults::clear));
        return hit.iterator().next().raised();
    }

    /** Those of one host; Beijing's when none is named. */
    Map<Fault, Integer> raised(String host) throws Refused {
        return faults(host).iterator().next().raised();
    }

    private Collection<Faults> faults(String host) throws Refused {
        if (host.isEmpty()) {
            return hosts.values().stream().map(Routes::faults).toList();
        }
        Optional<Routes> named = Host.named(host).map(hosts::get);
        return List.of(
                named.orElseThrow(
                                () ->
                                        new Refused(
                                                400,
                                                "host",
                                                "must be one of " + addresses().keySet()))
                        .faults());
    }

    private Routes routes(Host host) {
        Routes routes = hosts.get(host);
        if (routes == null) {
            throw new IllegalArgumentException(host.label() + " is not open");
        }
        return routes;
    }

    private static Map<String, Object> seen(Requests.Seen seen) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("total", seen.total());
        view.put("byPath", seen.byPath());
        view.put("documents", seen.documents());
        view.put("mostAtOnce", seen.mostAtOnce());
        view.put("lastUserAgent", seen.lastUserAgent());
        view.put("smallestListGapMillis", seen.smallestListGapMillis().orElse(null));
        view.put("smallestDocumentGapMillis", seen.smallestDocumentGapMillis().orElse(null));
        return view;
    }

    private static int number(JsonNode body, String field, int absent) throws Refused {
        JsonNode value = body.path(field);
        if (value.isMissingNode()) {
            return absent;
        }
        if (!value.isInt()) {
            throw new Refused(400, field, "must be a whole number");
        }
        return value.asInt();
    }

    private static Fault.Where where(String name) throws Refused {
        return Arrays.stream(Fault.Where.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        "where",
                                        "must be one of " + Arrays.toString(Fault.Where.values())));
    }

    private static Fault fault(String name) throws Refused {
        return Arrays.stream(Fault.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        400,
                                        "fault",
                                        "must be one of " + Arrays.toString(Fault.values())));
    }
}
