package disclosure.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a body is read into. */
@FunctionalInterface
interface Sink<T> {

    /** The limit was passed. */
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a body to its end.
     *
     * @param limit most bytes
     * @throws IOException when the body breaks off or is too slow
     * @throws TooLarge as soon as it is larger
     * @throws UncheckedIOException when it cannot be kept: our disk, not the server
     */
    T fill(InputStream body, long limit) throws IOException;

    /**
     * Memory, for what is read as JSON or markup afterwards.
     *
     * @param parts most elements and values; a body that may have more is refused
     */
    static Sink<byte[]> memory(int parts) {
        return (body, limit) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy(body, limit, out);
            byte[] bytes = out.toByteArray();
            if (parts(bytes) > parts) {
                throw new IOException("a list of more than " + parts + " elements and values");
            }
            return bytes;
        };
    }

    /** At least as many as the objects that a reader would make of it. */
    private static int parts(byte[] bytes) {
        int parts = 0;
        for (byte b : bytes) {
            if (b == '<' || b == '{' || b == '[' || b == ',') {
                parts++;
            }
        }
        return parts;
    }

    /** A file, overwritten. */
    static Sink<Path> file(Path file) {
        return (body, limit) -> {
            try (OutputStream out = create(file)) {
                copy(body, limit, out);
            }
            return file;
        };
    }

    private static OutputStream create(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream body, long limit, OutputStream out) throws IOException {
        byte[] buffer = new byte[16_384];
        long read = 0;
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            read += n;
            if (read > limit) {
                throw new TooLarge();
            }
            write(out, buffer, n);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
