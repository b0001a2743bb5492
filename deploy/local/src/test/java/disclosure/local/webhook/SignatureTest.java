package disclosure.local.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.webhook.Signature.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The constants are those of the Standard Webhooks reference libraries. */
class SignatureTest {

    private static final Signature SECRET = new Signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String AT = "1614265330";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant NOW = Instant.ofEpochSecond(1614265330);

    @Test
    void acceptsTheSpecificationsExample() {
        assertThat(verify(AT, SIGNED, BODY, NOW)).isEqualTo(Verdict.VALID);
    }

    @Test
    void signsTheBytesOfABodyThatIsNotAscii() {
        assertThat(
                        verify(
                                AT,
                                "v1,mMQVy1BflLSFTCrdU/uoO2gP6XRxD9V/hJjmkpfSW3g=",
                                "{\"title\":\"投资者关系活动记录表\"}",
                                NOW))
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void findsTheRightOneAmongSeveralWhileASecretIsRotated() {
        assertThat(verify(AT, "v2,abc v1a,def v1,AAAA " + SIGNED, BODY, NOW))
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void refusesAChangedBodyAndAnotherSecret() {
        assertThat(verify(AT, SIGNED, BODY + " ", NOW)).isEqualTo(Verdict.FORGED);
        assertThat(
                        new Signature("whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB")
                                .verify(ID, AT, SIGNED, BODY.getBytes(StandardCharsets.UTF_8), NOW))
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void refusesWhatWasSentMoreThanFiveMinutesAwayFromNow() {
        assertThat(verify(AT, SIGNED, BODY, NOW.plusSeconds(300))).isEqualTo(Verdict.VALID);
        assertThat(verify(AT, SIGNED, BODY, NOW.plusSeconds(301))).isEqualTo(Verdict.OUT_OF_TIME);
        assertThat(verify(AT, SIGNED, BODY, NOW.minusSeconds(301))).isEqualTo(Verdict.OUT_OF_TIME);
    }

    @Test
    void refusesHeadersThatAreNotThere() {
        assertThat(verify("", SIGNED, BODY, NOW)).isEqualTo(Verdict.MALFORMED);
        assertThat(verify("yesterday", SIGNED, BODY, NOW)).isEqualTo(Verdict.MALFORMED);
        assertThat(verify(AT, "", BODY, NOW)).isEqualTo(Verdict.MALFORMED);
    }

    private static Verdict verify(String timestamp, String signatures, String body, Instant now) {
        return SECRET.verify(ID, timestamp, signatures, body.getBytes(StandardCharsets.UTF_8), now);
    }
}
