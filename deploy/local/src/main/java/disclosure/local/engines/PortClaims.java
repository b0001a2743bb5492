package disclosure.local.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Which ports the processes of this machine's user have chosen, also those that nobody listens on
 * yet or any more: stacks that start beside each other, or restart a service, must not choose the
 * same. A claim is a lock on one byte of a file, at the port's number; it ends with the process.
 */
final class PortClaims {

    private final Path file;
    private final FileChannel channel;

    /** Locks that nobody refers to are forgotten. */
    private final Collection<FileLock> claimed = new ConcurrentLinkedQueue<>();

    private PortClaims(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Claims of this user, in the system's directory for temporary files. */
    static PortClaims ofUser() {
        String name = "disclosure-monitor-ports-%s".formatted(System.getProperty("user.name"));
        return in(Path.of(System.getProperty("java.io.tmpdir"), name));
    }

    /** Claims in this file, which is made when it is missing and stays empty. */
    static PortClaims in(Path file) {
        try {
            return new PortClaims(
                    file,
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new EngineException(
                    "ports cannot be chosen: %s cannot be opened".formatted(file), e);
        }
    }

    /** Whether nobody had claimed the port: it is the caller's until its process ends. */
    boolean claim(int port) {
        try {
            FileLock lock = channel.tryLock(port, 1, false);
            return lock != null && claimed.add(lock);
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new EngineException(
                    "ports cannot be chosen: %s cannot be locked".formatted(file), e);
        }
    }
}
