package disclosure.crawler.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps documents under the SHA-256 of their bytes. The same bytes are kept once. Implementations
 * may be called by many threads.
 */
interface DocumentStore {

    /**
     * A kept document.
     *
     * @param sha256 64 lower-case hex digits
     * @param bytes size
     */
    record Kept(String sha256, long bytes) {

        /** What a file would be kept as. */
        static Kept of(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] buffer = new byte[65_536];
                long bytes = 0;
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                    bytes += n;
                }
                return new Kept(HexFormat.of().formatHex(digest.digest()), bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        /** Where it lies: {@code ab/cd/abcd…}, so that no folder holds too many. */
        String path() {
            return path(sha256);
        }

        static String path(String sha256) {
            return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
        }
    }

    /**
     * A file to download into; on the store's own disk where that spares a copy. The caller hands
     * it to {@link #keep} or deletes it.
     */
    Path draft() throws IOException;

    /**
     * Takes a complete file over; it is not there afterwards. Readers see all of it or nothing,
     * also when this is broken off.
     */
    Kept keep(Path draft) throws IOException;

    /** Looks a document up. */
    Optional<Kept> find(String sha256) throws IOException;

    /**
     * Reads a document from its beginning.
     *
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    InputStream open(Kept document) throws IOException;

    /**
     * Reads a part of a document.
     *
     * @param from its first byte, from 0
     * @param length most bytes; fewer are given where the document ends
     * @throws java.nio.file.NoSuchFileException when the document is not there
     */
    byte[] read(Kept document, long from, int length) throws IOException;
}
