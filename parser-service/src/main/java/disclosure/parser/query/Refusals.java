package disclosure.parser.query;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;

/** Says what is wrong with a token, where the check of tokens only says no. */
@ApplicationScoped
public class Refusals implements ProblemPostProcessor {

    private static final String NO_TOKEN = "A bearer token is wanted: Authorization: Bearer …";

    private static final String NO_GOOD_TOKEN =
            "The bearer token is not accepted: it may have ended, or be another issuer's.";

    private static final String NO_SCOPE =
            "The token has none of the scopes that this wants: filings:read to ask, ops to read documents anew.";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getDetail() != null && !problem.getDetail().isEmpty()) {
            return problem;
        }
        return switch (problem.getStatusCode()) {
            case 401 ->
                    detailed(
                            problem,
                            context.cause instanceof AuthenticationFailedException
                                    ? NO_GOOD_TOKEN
                                    : NO_TOKEN);
            case 403 -> detailed(problem, NO_SCOPE);
            default -> problem;
        };
    }

    private static HttpProblem detailed(HttpProblem problem, String detail) {
        return HttpProblem.builder(problem).withDetail(detail).build();
    }
}
