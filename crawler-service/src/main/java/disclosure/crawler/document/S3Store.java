package disclosure.crawler.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Documents as objects of one bucket: {@code <prefix>ab/cd/abcd…}. S3 shows an object when all of
 * it has arrived, and the hash that goes with it makes the server refuse one that was damaged on
 * the way. Two replicas that put the same document put the same bytes.
 */
final class S3Store implements DocumentStore {

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final Path incoming;

    /**
     * Opens a store.
     *
     * @param incoming directory for drafts, made when it is not there
     */
    S3Store(S3Client client, String bucket, String prefix, Path incoming) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        this.incoming = incoming;
    }

    @Override
    public Path draft() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "download-", ".part");
    }

    @Override
    public Kept keep(Path draft) throws IOException {
        Kept kept = Kept.of(draft);
        if (!find(kept.sha256()).equals(Optional.of(kept))) {
            put(kept, draft);
        }
        Files.delete(draft);
        return kept;
    }

    private void put(Kept kept, Path draft) throws IOException {
        byte[] hash = HexFormat.of().parseHex(kept.sha256());
        var _ =
                asked(
                        kept.sha256(),
                        () ->
                                client.putObject(
                                        put ->
                                                put.bucket(bucket)
                                                        .key(key(kept.sha256()))
                                                        .contentLength(kept.bytes())
                                                        .checksumSHA256(
                                                                Base64.getEncoder()
                                                                        .encodeToString(hash)),
                                        RequestBody.fromFile(draft)));
    }

    @Override
    public Optional<Kept> find(String sha256) throws IOException {
        try {
            HeadObjectResponse head =
                    asked(
                            sha256,
                            () -> client.headObject(ask -> ask.bucket(bucket).key(key(sha256))));
            return Optional.of(new Kept(sha256, head.contentLength()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(Kept document) throws IOException {
        String sha256 = document.sha256();
        return asked(sha256, () -> client.getObject(get -> get.bucket(bucket).key(key(sha256))));
    }

    @Override
    public byte[] read(Kept document, long from, int length) throws IOException {
        String sha256 = document.sha256();
        long end = Math.min(document.bytes(), from + length);
        if (from >= end) {
            // S3 answers 416 to a range that holds nothing.
            return new byte[0];
        }
        String range = "bytes=" + from + "-" + (end - 1);
        try (InputStream in =
                asked(
                        sha256,
                        () ->
                                client.getObject(
                                        get -> get.bucket(bucket).key(key(sha256)).range(range)))) {
            return in.readNBytes(length);
        }
    }

    private String key(String sha256) {
        return prefix + Kept.path(sha256);
    }

    private <T> T asked(String sha256, Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (NoSuchKeyException e) {
            NoSuchFileException missing = new NoSuchFileException(key(sha256));
            missing.initCause(e);
            throw missing;
        } catch (SdkException e) {
            throw new IOException("bucket %s: %s".formatted(bucket, e.getMessage()), e);
        }
    }
}
