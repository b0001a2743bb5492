package disclosure.parser.query;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import org.jspecify.annotations.Nullable;

/** Says what a token lacks, where the check of tokens only says no. */
@Singleton
final class Refusals implements ProblemPostProcessor {

    private final ResourceInfo route;

    Refusals(ResourceInfo route) {
        this.route = route;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String detail =
                switch (context.cause) {
                    case UnauthorizedException none ->
                            "A bearer token is wanted: Authorization: Bearer …";
                    case AuthenticationFailedException wrong ->
                            "The bearer token is not accepted: it may have ended, or be another issuer's.";
                    case ForbiddenException narrow ->
                            "The token has none of the scopes that this wants: " + scopes() + ".";
                    default -> null;
                };
        return detail == null ? problem : HttpProblem.builder(problem).withDetail(detail).build();
    }

    private String scopes() {
        @Nullable RolesAllowed ofMethod =
                route.getResourceMethod().getAnnotation(RolesAllowed.class);
        RolesAllowed scopes =
                ofMethod == null
                        ? route.getResourceClass().getAnnotation(RolesAllowed.class)
                        : ofMethod;
        return String.join(", ", scopes.value());
    }
}
