package disclosure.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One visitor of one exchange: a cookie jar of its own, the manners of a desktop browser, and the
 * distrust of one. Whatever a server sends, the caller gets a {@link Reply} in words.
 */
public final class Browser implements AutoCloseable {

    /** What may be said to a host that was not named in the call: no keys of ours. */
    private static final Set<String> SAID_TO_ALL =
            Set.of("user-agent", "accept", "accept-language", "accept-encoding", "referer");

    private final FetchConfig config;
    private final HostBudget budget;
    private final Clock clock;
    private final Addresses addresses;
    private final CookieJar cookies;
    private final Line line;

    public Browser(FetchConfig config, HostBudget budget, Clock clock) {
        this(
                config,
                budget,
                clock,
                InetAddress::getAllByName,
                config.privateAddresses()
                        ? AddressGuard.NONE
                        : AddressGuard.publicOr(config.ownNetworks().orElse(List.of())));
    }

    Browser(
            FetchConfig config,
            HostBudget budget,
            Clock clock,
            HostLookup lookup,
            AddressGuard guard) {
        this.config = config;
        this.budget = budget;
        this.clock = clock;
        this.addresses = new Addresses(lookup, guard);
        this.cookies = new CookieJar(clock);
        this.line = new Line(config.connectTimeout(), config.gap());
    }

    /** Reads a list into memory. */
    public Reply<byte[]> list(Call call) throws InterruptedException {
        return fetch(
                call,
                HostBudget.Lane.LIST,
                Sink.memory(config.listParts()),
                config.listLimit(),
                config.listTimeout());
    }

    /**
     * Reads a document into a file, which is overwritten.
     *
     * @param limit most bytes, unpacked
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    public Reply<Path> document(Call call, Path file, long limit) throws InterruptedException {
        return fetch(
                call, HostBudget.Lane.DOCUMENT, Sink.file(file), limit, config.documentTimeout());
    }

    private <T> Reply<T> fetch(
            Call call, HostBudget.Lane lane, Sink<T> sink, long limit, Duration timeout)
            throws InterruptedException {
        String unusable = Hops.refusal(call.uri());
        if (unusable != null) {
            return new Reply.NotReceived<>(unusable);
        }
        try {
            return follow(call, lane, sink, limit, timeout);
        } catch (Sink.TooLarge e) {
            return new Reply.TooLarge<>(limit);
        } catch (InterruptedIOException e) {
            // What is thrown stands for the flag.
            boolean _ = Thread.interrupted();
            throw new InterruptedException();
        } catch (IOException e) {
            return new Reply.NotReceived<>(
                    "no answer from " + call.uri().getHost() + ": " + e.getMessage());
        }
    }

    /** Each hop is a call of its own to its site, and waits for its turn there. */
    private <T> Reply<T> follow(
            Call call, HostBudget.Lane lane, Sink<T> sink, long limit, Duration timeout)
            throws IOException, InterruptedException {
        Hops hops = new Hops(call);
        URI uri = call.uri();
        while (true) {
            try (HostBudget.Turn _ = budget.enter(SiteName.of(uri), lane);
                    Line.Answer answer = send(call, uri, new Deadline(timeout))) {
                cookies.put(uri, answer.headers().map());
                switch (hops.after(answer.status(), answer.headers())) {
                    case Hops.Next.Here _ -> {
                        return reply(call, answer, sink, limit);
                    }
                    case Hops.Next.Nowhere(String words) -> {
                        return new Reply.NotReceived<>(words);
                    }
                    case Hops.Next.There(URI next) -> {
                        answer.finish();
                        uri = next;
                    }
                }
            }
        }
    }

    private Line.Answer send(Call call, URI uri, Deadline deadline)
            throws IOException, InterruptedException {
        Call.Body body = call.body();
        return line.send(
                new Line.Request(uri, headers(call, uri), body == null ? null : body.text()),
                addresses.of(uri.getHost(), deadline),
                deadline);
    }

    private <T> Reply<T> reply(Call call, Line.Answer answer, Sink<T> sink, long limit)
            throws IOException {
        HttpHeaders headers = answer.headers();
        Freshness freshness = Freshness.of(headers);
        Freshness known = call.known();
        if (answer.status() == 304 && known != null && call.conditional()) {
            answer.finish();
            return new Reply.NotModified<>(freshness.orElse(known), clock.instant());
        }
        if (headers.firstValueAsLong("Content-Length").orElse(0) > limit) {
            return new Reply.TooLarge<>(limit);
        }
        try (InputStream body = Coding.undone(answer.body(), headers)) {
            T filled = sink.fill(body, limit);
            answer.finish();
            return new Reply.Received<>(
                    answer.status(), retryAfter(headers), filled, clock.instant(), freshness);
        }
    }

    /** Later ones win: a call's own over ours. */
    private Map<String, String> headers(Call call, URI uri) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", config.userAgent());
        headers.put("Accept-Encoding", Coding.ACCEPTED);
        Call.Body body = call.body();
        if (body != null) {
            headers.put("Content-Type", body.type());
        }
        Freshness known = call.known();
        if (known != null && known.etag() != null) {
            headers.put("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        headers.putAll(call.headers());
        if (!uri.getHost().equalsIgnoreCase(call.uri().getHost())) {
            headers.keySet().removeIf(name -> !SAID_TO_ALL.contains(name.toLowerCase(Locale.ROOT)));
        }
        cookies.get(uri, Map.of())
                .forEach((name, values) -> headers.put(name, String.join("; ", values)));
        return headers;
    }

    private @Nullable Duration retryAfter(HttpHeaders headers) {
        String header = headers.firstValue("Retry-After").orElse(null);
        return header == null ? null : RetryAfter.read(header, clock);
    }

    @Override
    public void close() {
        line.close();
    }
}
