package disclosure.alert.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** On whose behalf the request's token speaks. */
@ApplicationScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The fund; a token without one may do nothing here (403). */
    public String tenant() {
        Object tenant = token.getClaim("tenant");
        if (tenant instanceof String name && !name.isBlank()) {
            return name;
        }
        throw Problems.of(403, "Forbidden", "the token carries no tenant");
    }

    /** When the token ends. */
    public Instant until() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }
}
