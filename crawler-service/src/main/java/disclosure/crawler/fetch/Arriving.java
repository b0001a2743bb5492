package disclosure.crawler.fetch;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A body as it comes off the wire. One part of it is asked for at a time: a server that sends
 * faster than we read waits in its own network buffer, not in our memory.
 */
final class Arriving extends InputStream {

    private sealed interface Part {

        record Bytes(Buffer bytes) implements Part {}

        record End() implements Part {}

        record Broken(Throwable failure) implements Part {}
    }

    private final HttpClientResponse response;
    private final Deadline deadline;
    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private Buffer current = Buffer.buffer();
    private int position;
    private long received;
    private boolean ended;

    /** To be made on the event loop as the head comes; later, a quick body would be over. */
    Arriving(HttpClientResponse response, Deadline deadline) {
        this.response = response;
        this.deadline = deadline;
        response.pause();
        response.handler(bytes -> parts.add(new Part.Bytes(bytes)));
        response.endHandler(nothing -> parts.add(new Part.End()));
        response.exceptionHandler(failure -> parts.add(new Part.Broken(failure)));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /**
     * As every stream.
     *
     * @throws Deadline.Missed when the time is over
     * @throws InterruptedIOException when the thread was interrupted
     */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        while (position == current.length()) {
            if (ended || !next()) {
                return -1;
            }
        }
        int count = Math.min(length, current.length() - position);
        current.getBytes(position, position + count, into, offset);
        position += count;
        return count;
    }

    /** Tells GZIP whether another member may follow: it asks only at the end of one. */
    @Override
    public int available() {
        return current.length() - position;
    }

    private boolean next() throws IOException {
        Part part;
        try {
            response.fetch(1);
            part = parts.poll(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        return switch (part) {
            case null ->
                    throw deadline.missed(
                            "it had not sent everything (%d bytes came)".formatted(received));
            case Part.Bytes(Buffer bytes) -> {
                current = bytes;
                position = 0;
                received += bytes.length();
                yield true;
            }
            case Part.End _ -> {
                ended = true;
                yield false;
            }
            case Part.Broken(Throwable failure) ->
                    throw new IOException(
                            "the answer breaks off: " + failure.getMessage(), failure);
        };
    }

    /** Gives the connection up unless the whole body was read. */
    @Override
    public void close() {
        if (!ended) {
            response.request().reset();
        }
    }
}
