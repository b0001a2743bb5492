package disclosure.alert.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Refuses headers that hold nothing: for a route they are as if they were not there, and what the
 * caller wanted made once or changed only if nobody else had would be made twice, or overwritten.
 */
@Provider
public class EmptyHeaders implements ContainerRequestFilter {

    private static final List<String> REFUSED = List.of(HttpHeaders.IF_MATCH, CreationKeys.HEADER);

    @Override
    public void filter(ContainerRequestContext request) {
        for (String header : REFUSED) {
            String value = request.getHeaderString(header);
            if (value != null && value.isBlank()) {
                throw Problems.invalid(header, "must not be empty; leave it out");
            }
        }
    }
}
