package disclosure.alert.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.auth.principal.ParseException;
import java.util.List;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;

class RefusedTokensTest {

    private static String why(int code) {
        var error = new ErrorCodeValidator.Error(code, "of the token aaa.bbb.ccc");
        var invalid = new InvalidJwtException("aaa.bbb.ccc", List.of(error), null);
        return RefusedTokens.why(
                new AuthenticationFailedException(new ParseException("aaa.bbb.ccc", invalid)));
    }

    @Test
    void saysThatATokenIsOver() {
        assertThat(why(ErrorCodes.EXPIRED)).isEqualTo("The bearer token has ended.");
    }

    @Test
    void saysNoMoreOfATokenThatIsNotBelieved() {
        assertThat(why(ErrorCodes.SIGNATURE_INVALID))
                .isEqualTo(why(ErrorCodes.ISSUER_INVALID))
                .isEqualTo("The bearer token is not accepted: it may be another issuer's.");
    }
}
