package disclosure.alert.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * What a tenant makes and changes, as it is shown: under an id, each version with an entity tag.
 */
public interface Versioned {

    UUID id();

    /** One more with each change. */
    long revision();

    /** It is there now, or was made by an earlier request with the same key. */
    default Response.ResponseBuilder made(String route) {
        return tagged(Response.created(URI.create(route + "/" + id())));
    }

    /** It is as it is shown. */
    default Response.ResponseBuilder tagged() {
        return tagged(Response.ok());
    }

    private Response.ResponseBuilder tagged(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.ETAG, EntityTag.of(revision())).entity(this);
    }
}
