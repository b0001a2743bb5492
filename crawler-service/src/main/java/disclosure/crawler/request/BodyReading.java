package disclosure.crawler.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a body that cannot be read, and where, instead of a bare 400. */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonProcessingException e) {
            throw Problems.unreadable(e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json
                    ? Problems.unreadable(json)
                    : e;
        }
    }
}
