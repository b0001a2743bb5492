package disclosure.crawler.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        Kept kept = Kept.of(draft);
        Path file = file(kept.sha256());
        if (Files.exists(file) && Files.size(file) == kept.bytes()) {
            Files.delete(draft);
            return kept;
        }
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return kept;
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

    @Override
    public byte[] read(Kept document, long from, int length) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file(document.sha256()));
                InputStream in = Channels.newInputStream(channel.position(from))) {
            return in.readNBytes(length);
        }
    }

    private Path file(String sha256) {
        return directory.resolve(Kept.path(sha256));
    }
}
