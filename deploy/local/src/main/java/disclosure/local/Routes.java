package disclosure.local;

import java.util.List;
import java.util.Optional;

/**
 * Which service answers which path, declared once: the front door routes by this list, and the
 * Ingress of the manifests is held against it.
 */
public final class Routes {

    /**
     * One rule.
     *
     * @param prefix path without a slash at its end; matches itself and everything below it, by
     *     whole path segments (Ingress {@code pathType: Prefix})
     */
    public record Route(String prefix, Service service) {

        boolean matches(String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }

    public static final List<Route> ALL =
            List.of(
                    new Route("/api/sources", Service.CRAWLER),
                    new Route("/api/documents", Service.CRAWLER),
                    new Route("/api/sightings", Service.CRAWLER),
                    new Route("/api/filings", Service.PARSER),
                    new Route("/api/calendar", Service.PARSER),
                    new Route("/api/subscriptions", Service.ALERT),
                    new Route("/api/watchlists", Service.ALERT),
                    new Route("/api/channels", Service.ALERT),
                    new Route("/api/alerts", Service.ALERT));

    private Routes() {}

    /** The service that answers this path; empty where none does. */
    public static Optional<Service> serviceFor(String path) {
        return ALL.stream().filter(route -> route.matches(path)).map(Route::service).findFirst();
    }
}
