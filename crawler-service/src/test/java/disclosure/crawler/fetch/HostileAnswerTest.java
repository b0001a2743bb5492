package disclosure.crawler.fetch;

import static disclosure.crawler.fetch.RawServer.ascii;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import disclosure.crawler.Configs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAnswerTest {

    private static final int LIMIT = 1_000_000;

    private final Browser browser = browser("PT20S");

    /** For what takes its whole time. */
    private final Browser hasty = browser("PT1S");

    private final CountDownLatch end = new CountDownLatch(1);

    private static Browser browser(String timeout) {
        return new Browser(
                Configs.of(
                        FetchConfig.class,
                        Map.of(
                                "disclosure.crawler.fetch.list-timeout",
                                timeout,
                                "disclosure.crawler.fetch.list-limit",
                                "" + LIMIT)),
                new HostBudget(Duration.ZERO),
                Clock.systemUTC());
    }

    @AfterEach
    void close() {
        end.countDown();
        browser.close();
        hasty.close();
    }

    private Reply<byte[]> ask(RawServer server) throws InterruptedException {
        return browser.list(Call.get(server.uri(), Map.of()));
    }

    private static RawServer answering(String head, byte[] body) {
        return new RawServer(
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\n" + head + "\r\n"));
                    out.write(body);
                    out.flush();
                });
    }

    private static String sized(byte[] body, String more) {
        return "Content-Length: " + body.length + "\r\n" + more;
    }

    private static String text(Reply<byte[]> reply) {
        return reply instanceof Reply.Received<byte[]> received
                ? new String(received.body(), StandardCharsets.UTF_8)
                : reply.toString();
    }

    private static String refusal(Reply<?> reply) {
        return reply instanceof Reply.NotReceived<?>(String words)
                ? words
                : "not refused: " + reply;
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(9, raw);
        try (OutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(plain);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    @Test
    void unpacksWhatItSaidItCould() throws Exception {
        byte[] plain = "公告".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> packed =
                Map.of(
                        "gzip", gzip(plain),
                        "X-GZIP", gzip(plain),
                        "deflate", deflate(plain, false),
                        "Deflate", deflate(plain, true),
                        "deflate, gzip", gzip(deflate(plain, false)),
                        "identity", plain);
        for (Map.Entry<String, byte[]> one : packed.entrySet()) {
            byte[] body = one.getValue();
            String head = sized(body, "Content-Encoding: " + one.getKey() + "\r\n");
            try (RawServer server = answering(head, body)) {
                assertThat(text(ask(server)))
                        .as(one.getKey())
                        .isEqualTo(new String(plain, StandardCharsets.UTF_8));
                assertThat(server.heads().getFirst())
                        .containsIgnoringCase("accept-encoding: gzip, deflate\r\n");
            }
        }
    }

    @Test
    void takesAnEmptyBodyForEmptyHoweverItIsPacked() throws Exception {
        try (RawServer server =
                answering("Content-Length: 0\r\nContent-Encoding: gzip\r\n", new byte[0])) {
            assertThat(text(ask(server))).isEmpty();
        }
    }

    /** One gigabyte of zeros travels as one megabyte; it is never all there, unpacked or not. */
    @Test
    void stopsAGzipBombAtTheLimitAndInLittleMemory(@TempDir Path folder) throws Exception {
        RawServer.Script bomb =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
                    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                        byte[] zeros = new byte[1 << 20];
                        for (int i = 0; i < 1024; i++) {
                            gzip.write(zeros);
                        }
                    }
                };
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (RawServer server = new RawServer(bomb)) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(ask(server)).isEqualTo(new Reply.TooLarge<byte[]>(LIMIT));
            Path file = folder.resolve("bomb");
            assertThat(browser.document(Call.get(server.uri(), Map.of()), file, LIMIT))
                    .isEqualTo(new Reply.TooLarge<Path>(LIMIT));
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10L * LIMIT);
            assertThat(Files.size(file)).isLessThanOrEqualTo(LIMIT);
        }
    }

    @Test
    void refusesAnAnnouncedGiantUnread() throws Exception {
        RawServer.Script giant =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n"));
                    out.flush();
                    end.await();
                };
        try (RawServer server = new RawServer(giant)) {
            assertThat(ask(server)).isEqualTo(new Reply.TooLarge<byte[]>(LIMIT));
        }
    }

    @Test
    void readsAnEndlessBodyNoFurtherThanTheLimit() throws Exception {
        AtomicLong sent = new AtomicLong();
        RawServer.Script endless =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
                    byte[] part = new byte[65_536];
                    while (end.getCount() > 0) {
                        out.write(part);
                        sent.addAndGet(part.length);
                    }
                };
        try (RawServer server = new RawServer(endless)) {
            assertThat(ask(server)).isEqualTo(new Reply.TooLarge<byte[]>(LIMIT));
        }
        assertThat(sent.get()).isLessThan(100L * LIMIT);
    }

    /** Small on the wire and on arrival, and hundreds of megabytes once each becomes an object. */
    @ParameterizedTest
    @ValueSource(strings = {"<a>", "{},", "[", "1,"})
    void refusesAListOfCountlessParts(String part) throws Exception {
        byte[] body = gzip(ascii(part.repeat(300_000)));
        try (RawServer server = answering(sized(body, "Content-Encoding: gzip\r\n"), body)) {
            assertThat(refusal(ask(server))).contains("more than 250000 elements and values");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip, gzip"})
    void refusesPackingsItDidNotAskFor(String coding) throws Exception {
        byte[] body = ascii("whatever");
        try (RawServer server =
                answering(sized(body, "Content-Encoding: " + coding + "\r\n"), body)) {
            assertThat(refusal(ask(server))).contains("packed");
        }
    }

    @Test
    void refusesABodyThatIsNotPackedAsItSaysOrBreaksOff() throws Exception {
        byte[] page = ascii("<html>busy</html>");
        try (RawServer server = answering(sized(page, "Content-Encoding: gzip\r\n"), page)) {
            assertThat(refusal(ask(server))).contains("no answer from localhost").contains("GZIP");
        }
        byte[] half = java.util.Arrays.copyOf(gzip(new byte[100_000]), 60);
        try (RawServer server = answering(sized(half, "Content-Encoding: gzip\r\n"), half)) {
            assertThat(refusal(ask(server))).contains("no answer from localhost");
        }
    }

    @Test
    void refusesABodyShorterThanAnnounced() throws Exception {
        try (RawServer server = answering("Content-Length: 100\r\n", ascii("{\"rows\":["))) {
            assertThat(refusal(ask(server))).contains("breaks off");
        }
        try (RawServer server =
                answering("Transfer-Encoding: chunked\r\n", ascii("5\r\nhello\r\n5\r\nwo"))) {
            assertThat(refusal(ask(server))).contains("breaks off");
        }
    }

    @Test
    void givesUpOnATrickleWhenTheWholeTimeIsOver() throws Exception {
        RawServer.Script trickle =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"));
                    while (!end.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                        out.write('x');
                        out.flush();
                    }
                };
        try (RawServer server = new RawServer(trickle)) {
            long start = System.nanoTime();
            assertThat(refusal(hasty.list(Call.get(server.uri(), Map.of()))))
                    .contains("had not sent everything")
                    .contains("1.0 s");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
        }
    }

    @Test
    void givesUpOnHeadersThatTrickle() throws Exception {
        RawServer.Script trickle =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\n"));
                    while (!end.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                        out.write(ascii("X-A: b\r\n"));
                        out.flush();
                    }
                };
        try (RawServer server = new RawServer(trickle)) {
            assertThat(refusal(hasty.list(Call.get(server.uri(), Map.of()))))
                    .contains("it did not answer within 1.0 s");
        }
    }

    @Test
    void refusesAHeaderBomb() throws Exception {
        try (RawServer server = answering("X-Bomb: " + "a".repeat(1_000_000) + "\r\n", ascii(""))) {
            assertThat(refusal(ask(server))).contains("no answer from localhost").contains("eader");
        }
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append("X-").append(i).append(": a\r\n");
        }
        try (RawServer server = answering(many.toString(), ascii(""))) {
            assertThat(refusal(ask(server))).contains("no answer from localhost").contains("eader");
        }
        byte[] body = ascii("fine");
        try (RawServer server = answering(sized(body, ""), body)) {
            assertThat(text(ask(server))).as("afterwards").isEqualTo("fine");
        }
    }

    @Test
    void saysSoWhenTheConnectionIsResetBeforeOrAmidTheAnswer() throws Exception {
        RawServer.Script reset = (out, socket) -> socket.setSoLinger(true, 0);
        try (RawServer server = new RawServer(reset)) {
            assertThat(refusal(ask(server))).contains("no answer from localhost");
            assertThat(server.heads()).hasSize(1);
        }
        RawServer.Script amid =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nabc"));
                    out.flush();
                    socket.setSoLinger(true, 0);
                };
        try (RawServer server = new RawServer(amid)) {
            assertThat(refusal(ask(server))).contains("no answer from localhost");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
                ""
            })
    void refusesWhatIsNotHttp(String bytes) throws Exception {
        try (RawServer server = new RawServer((out, socket) -> out.write(ascii(bytes)))) {
            assertThat(refusal(ask(server))).contains("no answer from localhost");
        }
    }

    @Test
    void asksOnceMoreWhenARestingConnectionWasClosed() throws Exception {
        RawServer.Script oneAnswer =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine"));
                    out.flush();
                    // The second request on this connection is read, and hung up on.
                    byte[] next = new byte[1];
                    int _ = socket.getInputStream().read(next);
                };
        try (RawServer server = new RawServer(oneAnswer)) {
            assertThat(text(ask(server))).isEqualTo("fine");
            assertThat(text(ask(server))).isEqualTo("fine");
            assertThat(server.heads()).hasSize(2);
        }
    }

    @Test
    void bearsAServerThatHangsUpAfterEachAnswerWithoutSayingSo() throws Exception {
        byte[] body = new byte[3_000];
        try (RawServer server = answering("", body)) {
            for (int i = 0; i < 50; i++) {
                assertThat(text(ask(server))).hasSize(body.length);
            }
        }
    }

    @Test
    void letsNoHostDisturbAnother() throws Exception {
        CountDownLatch trickling = new CountDownLatch(1);
        RawServer.Script trickle =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
                    out.flush();
                    trickling.countDown();
                    end.await();
                };
        byte[] body = ascii("fine");
        try (RawServer slow = new RawServer(trickle);
                RawServer other = answering(sized(body, ""), body)) {
            FutureTask<Reply<byte[]>> waiting = new FutureTask<>(() -> ask(slow));
            Thread.ofVirtual().start(waiting);
            trickling.await();
            URI uri = URI.create(other.uri().toString().replace("localhost", "127.0.0.1"));
            assertThat(text(browser.list(Call.get(uri, Map.of())))).isEqualTo("fine");
            assertThat(waiting).isNotDone();
            end.countDown();
            assertThat(text(waiting.get())).isEmpty();
        }
    }

    @Test
    void stopsWaitingWhenItIsInterrupted() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        RawServer.Script silent =
                (out, socket) -> {
                    out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nf"));
                    out.flush();
                    asked.countDown();
                    end.await();
                };
        try (RawServer server = new RawServer(silent)) {
            Thread caller = Thread.currentThread();
            Thread.ofVirtual()
                    .start(
                            () -> {
                                try {
                                    asked.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                caller.interrupt();
                            });
            assertThatThrownBy(
                            () ->
                                    browser.document(
                                            Call.get(server.uri(), Map.of()),
                                            Files.createTempFile("never", ""),
                                            LIMIT))
                    .isInstanceOf(InterruptedException.class);
        }
    }
}
