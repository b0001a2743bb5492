package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import disclosure.events.UnreadableJson;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Refusals as RFC 9457 problems. */
public final class Problems {

    private Problems() {}

    public static HttpProblem of(int status, String title, String detail) {
        return HttpProblem.builder().withTitle(title).withStatus(status).withDetail(detail).build();
    }

    /** 400 with every field that is wrong. */
    public static HttpProblem invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(400)
                .withDetail(first.field() + ": " + first.message())
                .with("errors", List.copyOf(errors))
                .build();
    }

    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(FieldError.of(field, message)));
    }

    /** 400 for a body that is no JSON, or not of the shape that was asked for. */
    public static HttpProblem unreadable(JsonProcessingException body) {
        return invalid(List.of(FieldError.of(UnreadableJson.of(body))));
    }

    /** 404, also for what belongs to another tenant: its existence is nobody's business. */
    public static HttpProblem unknown(String what) {
        return of(404, "Not Found", "there is no such " + what);
    }
}
