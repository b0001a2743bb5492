package disclosure.crawler;

import com.fasterxml.jackson.core.JsonProcessingException;
import disclosure.events.UnreadableJson;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a body that cannot be read, and where, instead of a bare 400. */
@Provider
public class BodyReading implements ReaderInterceptor {

    private record FieldError(String field, String message) {}

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json ? problem(json) : e;
        }
    }

    private static HttpProblem problem(JsonProcessingException body) {
        UnreadableJson unreadable = UnreadableJson.of(body);
        return HttpProblem.builder()
                .withTitle("Bad Request")
                .withStatus(Response.Status.BAD_REQUEST)
                .withDetail(unreadable.place() + " " + unreadable.message())
                .with("errors", List.of(new FieldError(unreadable.place(), unreadable.message())))
                .build();
    }
}
