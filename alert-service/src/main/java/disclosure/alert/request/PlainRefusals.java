package disclosure.alert.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import org.jspecify.annotations.Nullable;

/**
 * Says what a request got wrong that reached no route, where the framework names a number alone.
 */
@Singleton
final class PlainRefusals implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String detail = detail(context.cause);
        return detail == null ? problem : HttpProblem.builder(problem).withDetail(detail).build();
    }

    private static @Nullable String detail(Throwable cause) {
        return switch (cause) {
            case NotFoundException none ->
                    "there is nothing at this path; an id in it must be as an answer gave it";
            case NotAllowedException method -> "this path does not take this method";
            case NotAcceptableException form -> "the answer has no form that Accept names";
            case NotSupportedException form -> "send the body as Content-Type: application/json";
            default -> null;
        };
    }
}
