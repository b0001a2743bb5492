package disclosure.parser.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import disclosure.events.UnreadableJson;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refusals of these routes. */
final class Problems {

    /** One parameter that cannot be accepted. */
    record FieldError(String field, String message) {}

    private static final int RETRY_SECONDS = 5;

    private Problems() {}

    static HttpProblem invalid(String field, String message) {
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail(field + " " + message)
                .with("errors", List.of(new FieldError(field, message)))
                .build();
    }

    /** 400 for a body that is no JSON. */
    static HttpProblem unreadable(JsonProcessingException body) {
        UnreadableJson unreadable = UnreadableJson.of(body);
        return invalid(unreadable.place(), unreadable.message());
    }

    static HttpProblem unknown(String detail) {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, detail);
    }

    /** Another service is away; asking again helps. */
    static HttpProblem unavailable(String detail) {
        return HttpProblem.builder()
                .withTitle("Service Unavailable")
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withDetail(detail)
                .withHeader("Retry-After", RETRY_SECONDS)
                .build();
    }
}
