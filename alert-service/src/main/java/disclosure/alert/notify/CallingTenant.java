package disclosure.alert.notify;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The fund on whose behalf the request's token speaks. */
@ApplicationScoped
public class CallingTenant {

    private final JsonWebToken token;

    CallingTenant(JsonWebToken token) {
        this.token = token;
    }

    /** Its name; a token without one may do nothing here. */
    public String name() {
        Object tenant = token.getClaim("tenant");
        if (tenant instanceof String name && !name.isBlank()) {
            return name;
        }
        throw HttpProblem.builder()
                .withTitle("Forbidden")
                .withStatus(403)
                .withDetail("the token carries no tenant")
                .build();
    }

    /** When the token ends. */
    public Instant until() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }
}
