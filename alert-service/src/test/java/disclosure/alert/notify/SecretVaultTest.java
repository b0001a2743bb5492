package disclosure.alert.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretVaultTest {

    private static final UUID CHANNEL = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private final SecretVault locked =
            new SecretVault(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
    private final SecretVault open = new SecretVault(Optional.empty());

    @Test
    void opensWhatItSealed() {
        String stored = locked.seal(CHANNEL, "whsec_abc");

        assertThat(stored)
                .doesNotContain("whsec_abc")
                .isNotEqualTo(locked.seal(CHANNEL, "whsec_abc"));
        assertThat(locked.open(CHANNEL, stored)).isEqualTo("whsec_abc");
    }

    @Test
    void opensWhatWasStoredBeforeThereWasAKey() {
        assertThat(locked.open(CHANNEL, open.seal(CHANNEL, "whsec_abc"))).isEqualTo("whsec_abc");
    }

    @Test
    void refusesASecretCopiedToAnotherChannel() {
        String stored = locked.seal(CHANNEL, "whsec_abc");

        assertThatThrownBy(() -> locked.open(UUID.randomUUID(), stored))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open.open(CHANNEL, stored))
                .hasMessageContaining("disclosure.notify.secrets.key");
    }

    @Test
    void wantsAKeyOf32Bytes() {
        assertThatThrownBy(() -> new SecretVault(Optional.of("c2hvcnQ=")))
                .hasMessageContaining("32 bytes");
    }
}
