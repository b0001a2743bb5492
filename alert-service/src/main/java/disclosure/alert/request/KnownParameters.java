package disclosure.alert.request;

import disclosure.keywords.Spelling;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a route does not have, and those that are empty or there twice:
 * passed over, each would show or do something else than was asked for.
 */
final class KnownParameters {

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo route) {
        Set<String> known =
                Arrays.stream(route.getResourceMethod().getParameters())
                        .flatMap(KnownParameters::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        request.getUriInfo()
                .getQueryParameters()
                .forEach((name, values) -> check(name, values, known));
    }

    private static Stream<String> name(Parameter parameter) {
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw unknown(name, known);
        }
        if (values.size() > 1) {
            throw Problems.invalid(name, "may be given once");
        }
        if (values.getFirst().isBlank()) {
            throw Problems.invalid(name, "must name one, or be left out");
        }
    }

    private static RuntimeException unknown(String name, Set<String> known) {
        return Problems.invalid(
                List.of(
                        new FieldError(
                                name,
                                null,
                                known.isEmpty()
                                        ? "is not known; there are no parameters here"
                                        : "is not known; known are: " + String.join(", ", known),
                                Spelling.nearest(name, known.stream()).orElse(null))));
    }
}
