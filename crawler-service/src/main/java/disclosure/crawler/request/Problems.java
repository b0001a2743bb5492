package disclosure.crawler.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import disclosure.events.UnreadableJson;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refusals as RFC 9457 problems. */
public final class Problems {

    /** One parameter or key that cannot be accepted. */
    public record FieldError(String field, String message) {}

    private Problems() {}

    /** 400 that names the parameter or key. */
    public static HttpProblem invalid(String field, String message) {
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail(field + " " + message)
                .with("errors", List.of(new FieldError(field, message)))
                .build();
    }

    /** 400 for a body that is no JSON, or not of the shape that was asked for. */
    static HttpProblem unreadable(JsonProcessingException body) {
        UnreadableJson unreadable = UnreadableJson.of(body);
        return invalid(unreadable.place(), unreadable.message());
    }

    /** 404. */
    public static HttpProblem unknown(String what) {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no such " + what + ".");
    }
}
