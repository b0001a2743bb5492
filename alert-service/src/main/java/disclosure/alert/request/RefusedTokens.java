package disclosure.alert.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * Says what a request's token lacks. Only what the route asks of every caller is told, and whether
 * a token is over: nothing of keys, of tenants or of what there is.
 */
@Singleton
final class RefusedTokens implements ProblemPostProcessor {

    private final ResourceInfo route;

    RefusedTokens(ResourceInfo route) {
        this.route = route;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String detail =
                switch (context.cause) {
                    case UnauthorizedException none ->
                            "A bearer token is wanted: Authorization: Bearer …";
                    case AuthenticationFailedException failed -> why(failed);
                    case ForbiddenException forbidden -> lacking(scopes(route));
                    default -> null;
                };
        return detail == null ? problem : HttpProblem.builder(problem).withDetail(detail).build();
    }

    /** Why a token was not believed. */
    static String why(AuthenticationFailedException failed) {
        return hasExpired(failed)
                ? "The bearer token has ended."
                : "The bearer token is not accepted: it may be another issuer's.";
    }

    private static boolean hasExpired(Throwable failed) {
        return Stream.<@Nullable Throwable>iterate(
                        failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof InvalidJwtException jwt && jwt.hasExpired());
    }

    private static String lacking(String[] scopes) {
        return scopes.length == 0
                ? "This is open to nobody."
                : "The token has none of the scopes that this wants: %s."
                        .formatted(String.join(", ", scopes));
    }

    private static String[] scopes(ResourceInfo route) {
        return Optional.ofNullable(route.getResourceMethod().getAnnotation(RolesAllowed.class))
                .or(
                        () ->
                                Optional.ofNullable(
                                        route.getResourceClass().getAnnotation(RolesAllowed.class)))
                .map(RolesAllowed::value)
                .orElseGet(() -> new String[0]);
    }
}
