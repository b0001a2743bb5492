package disclosure.parser.query;

import jakarta.ws.rs.BeanParam;
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
 * Refuses query parameters that a route does not have, and those that are empty or repeated. Lists
 * of filings, whose parameters are fields of facts, too, look after themselves.
 */
final class KnownParameters {

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo route) {
        Parameter[] taken = route.getResourceMethod().getParameters();
        if (Arrays.stream(taken).anyMatch(each -> each.isAnnotationPresent(BeanParam.class))) {
            return;
        }
        Set<String> known =
                Arrays.stream(taken)
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
            throw Problems.invalid(
                    name,
                    known.isEmpty()
                            ? "is not known; there are no parameters here"
                            : "is not known; known are " + Codes.meant(name, known));
        }
        if (values.size() > 1) {
            throw Problems.invalid(name, "may be given once");
        }
        if (values.getFirst().isBlank()) {
            throw Problems.invalid(name, "must name one, or be left out");
        }
    }
}
