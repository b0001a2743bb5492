package disclosure.crawler.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Documents as files: {@code ab/cd/abcd….} in 65,536 folders. A file is written beside them, forced
 * to disk, and moved in one step, so that a reader and a crash see all of it or nothing.
 */
final class DirectoryStore implements DocumentStore {

    private final Path directory;
    private final Path incoming;

    DirectoryStore(Path directory) {
        this.directory = directory;
        this.incoming = directory.resolve("incoming");
    }

    @Override
    public Path draft() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "download-", ".part");
    }

    @Override
    public Kept keep(Path draft) throws IOException {
        long bytes = Files.size(draft);
        String sha256 = sha256(draft);
        Path file = file(sha256);
        if (Files.exists(file) && Files.size(file) == bytes) {
            Files.delete(draft);
            return new Kept(sha256, bytes);
        }
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new Kept(sha256, bytes);
    }

    @Override
    public Optional<Kept> find(String sha256) throws IOException {
        try {
            return Optional.of(new Kept(sha256, Files.size(file(sha256))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(Kept document) throws IOException {
        return Files.newInputStream(file(document.sha256()));
    }

    private Path file(String sha256) {
        return directory
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[65_536];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
