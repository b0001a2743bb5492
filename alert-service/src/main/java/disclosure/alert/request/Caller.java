package disclosure.alert.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

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

    /** Who asks, inside of the tenant; null where the token does not say. */
    public @Nullable String subject() {
        return token.getSubject();
    }

    /** The token itself, for asking another service on the caller's behalf. */
    public String bearer() {
        return token.getRawToken();
    }

    /** When the token ends. */
    public Instant until() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }
}
