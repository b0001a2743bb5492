package disclosure.alert.notify.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIME = 1614265330;

    @Test
    void equalsTheConstantOfTheReferenceLibraries() {
        assertThat(header(List.of(SECRET), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsTheUtf8BytesOfChineseText() {
        assertThat(header(List.of(SECRET), "{\"title\":\"投资者关系活动记录表\"}"))
                .isEqualTo("v1,mMQVy1BflLSFTCrdU/uoO2gP6XRxD9V/hJjmkpfSW3g=");
    }

    @Test
    void signsWithBothSecretsDuringARotation() {
        String fresh = Signature.newSecret();

        assertThat(header(List.of(fresh, SECRET), "{\"test\": 2432232314}").split(" "))
                .hasSize(2)
                .contains("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void makesSecretsOf32RandomBytes() {
        String secret = Signature.newSecret();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.newSecret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    private static String header(List<String> secrets, String body) {
        return Signature.header(secrets, ID, TIME, body.getBytes(StandardCharsets.UTF_8));
    }
}
