package disclosure.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes a directory and what is in it. */
public final class DeleteTree {

    private static final int MOST_PASSES = 1_000;

    private DeleteTree() {}

    /** Tries again while an engine that was told to end still writes its last files. */
    public static void of(Path directory) {
        for (int pass = 1; Files.exists(directory); pass++) {
            try {
                delete(directory);
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException e) {
                if (pass == MOST_PASSES) {
                    throw new IllegalStateException("something still writes to " + directory, e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot remove " + directory, e);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
