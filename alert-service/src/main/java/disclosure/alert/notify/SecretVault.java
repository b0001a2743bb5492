package disclosure.alert.notify;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals signing secrets for the database: AES-256-GCM bound to the channel's id. Without a
 * configured key they are kept readable; what was sealed before a key was configured stays readable
 * to us, what was sealed with a key needs that key.
 */
@Startup
@Singleton
class SecretVault {

    /** The secret was sealed with a key that is not configured here, or is damaged. */
    static final class CannotOpen extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private CannotOpen(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    private static final String PLAIN = "plain:";
    private static final String SEALED = "aes:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    @Inject
    SecretVault(NotifyConfig config) {
        this(config.secrets().key());
        if (key == null) {
            Log.warn(
                    "channel secrets are stored readable; set disclosure.notify.secrets.key to"
                            + " base64 of 32 random bytes to encrypt them");
        }
    }

    SecretVault(Optional<String> key) {
        this.key = key.map(SecretVault::aesKey).orElse(null);
    }

    String seal(UUID channelId, String secret) {
        if (key == null) {
            return PLAIN + secret;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = sealed(key, channelId, nonce, secret);
        byte[] whole =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return SEALED + Base64.getEncoder().encodeToString(whole);
    }

    /**
     * @throws CannotOpen when it was sealed with a key that is not configured now
     */
    String open(UUID channelId, String stored) {
        if (stored.startsWith(PLAIN)) {
            return stored.substring(PLAIN.length());
        }
        if (key == null) {
            throw new CannotOpen("disclosure.notify.secrets.key is not configured", null);
        }
        try {
            ByteBuffer whole =
                    ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(SEALED.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            byte[] sealed = new byte[whole.remaining()];
            whole.get(sealed);
            return new String(
                    crypt(Cipher.DECRYPT_MODE, key, channelId, nonce, sealed),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException e) {
            throw new CannotOpen(
                    "a channel's secret cannot be opened with disclosure.notify.secrets.key", e);
        }
    }

    private static SecretKeySpec aesKey(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != 32) {
            throw new IllegalArgumentException(
                    "disclosure.notify.secrets.key must be base64 of 32 bytes, and is of "
                            + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] sealed(SecretKeySpec key, UUID channelId, byte[] nonce, String secret) {
        try {
            byte[] text = secret.getBytes(StandardCharsets.UTF_8);
            return crypt(Cipher.ENCRYPT_MODE, key, channelId, nonce, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a channel's secret cannot be sealed", e);
        }
    }

    private static byte[] crypt(
            int mode, SecretKeySpec key, UUID channelId, byte[] nonce, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(channelId.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(text);
    }
}
