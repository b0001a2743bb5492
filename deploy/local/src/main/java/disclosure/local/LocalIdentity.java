package disclosure.local;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;

/**
 * The token issuer of a machine that has no identity provider: an RSA key kept in a directory,
 * whose public half the services verify with ({@code mp.jwt.verify.publickey.location}).
 */
public final class LocalIdentity {

    /**
     * The {@code iss} claim of every token, and the services' default {@code mp.jwt.verify.issuer}.
     */
    public static final String ISSUER = "https://disclosure.local";

    private static final String PRIVATE_KEY = "private.pkcs8";
    private static final String PUBLIC_KEY = "public.pem";

    private final Path directory;
    private final PrivateKey key;

    private LocalIdentity(Path directory, PrivateKey key) {
        this.directory = directory;
        this.key = key;
    }

    /** The identity kept in this directory; made there when it is the first time. */
    public static LocalIdentity in(Path directory) {
        try {
            Path file = directory.resolve(PRIVATE_KEY);
            if (!Files.exists(file)) {
                create(directory);
            }
            PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Files.readAllBytes(file));
            return new LocalIdentity(
                    directory, KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (IOException e) {
            throw new UncheckedIOException("the signing key cannot be kept in " + directory, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + directory + " is not an RSA key", e);
        }
    }

    /** Value for {@code mp.jwt.verify.publickey.location}. */
    public String publicKeyLocation() {
        return directory.resolve(PUBLIC_KEY).toUri().toString();
    }

    /**
     * A signed token, valid for 30 days.
     *
     * @param subject who: claim {@code sub}
     * @param tenant the fund: claim {@code tenant}
     * @param scopes what it may do, joined into one claim: {@code filings:read}, {@code
     *     alerts:write}, {@code ops}
     */
    public String token(String subject, String tenant, String... scopes) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .claim("tenant", tenant)
                .claim("scope", String.join(" ", scopes))
                .expiresIn(Duration.ofDays(30))
                .sign(key);
    }

    private static void create(Path directory) throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        Files.writeString(directory.resolve(PUBLIC_KEY), pem(pair.getPublic()));
        Files.write(directory.resolve(PRIVATE_KEY), pair.getPrivate().getEncoded());
    }

    private static String pem(PublicKey key) {
        String body =
                Base64.getMimeEncoder(
                                64,
                                System.lineSeparator()
                                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .encodeToString(key.getEncoded());
        return "-----BEGIN PUBLIC KEY-----%n%s%n-----END PUBLIC KEY-----%n".formatted(body);
    }
}
