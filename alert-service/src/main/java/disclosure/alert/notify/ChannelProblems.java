package disclosure.alert.notify;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Refusals of this package's routes, as RFC 9457 problems. */
final class ChannelProblems {

    /** One field that cannot be accepted. */
    record FieldError(String field, String message) {}

    private ChannelProblems() {}

    static HttpProblem invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(400)
                .withDetail(first.field() + " " + first.message())
                .with("errors", List.copyOf(errors))
                .build();
    }

    /** Also for what belongs to another tenant: its existence is nobody's business. */
    static HttpProblem unknown(String what) {
        return HttpProblem.builder()
                .withTitle("Not Found")
                .withStatus(404)
                .withDetail("there is no such " + what)
                .build();
    }
}
