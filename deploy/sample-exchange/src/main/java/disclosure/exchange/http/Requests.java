package disclosure.exchange.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was asked of one host, so that a test can judge a client's manners. */
public final class Requests {

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** The request that this thread answers. */
    private static final ScopedValue<Answering> ANSWERING = ScopedValue.newInstance();

    private final Map<Fault.Where, Lane> lanes = new EnumMap<>(Fault.Where.class);
    private final Map<String, Integer> lists = new TreeMap<>();
    private int documents;
    private int running;
    private int mostAtOnce;
    private String lastUserAgent = "";

    /**
     * What was asked so far.
     *
     * @param byPath requests for lists
     * @param documents number of requests for documents, which are not counted one by one
     * @param smallestListGapMillis between the sending of an answer and the next request for a
     *     list; 0 when that came before, absent before the second request
     * @param smallestDocumentGapMillis the same of documents
     */
    public record Seen(
            Map<String, Integer> byPath,
            int documents,
            int mostAtOnce,
            String lastUserAgent,
            Optional<Long> smallestListGapMillis,
            Optional<Long> smallestDocumentGapMillis) {

        public int total() {
            return documents + byPath.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static final class Lane {
        private int running;
        private @Nullable Long endedAt;
        private @Nullable Long smallestGap;

        private void begin(long now) {
            if (running > 0) {
                smallestGap = 0L;
            } else if (endedAt != null) {
                long gap = now - endedAt;
                smallestGap = smallestGap == null ? gap : Math.min(smallestGap, gap);
            }
            running++;
        }

        private void end(long now) {
            running--;
            endedAt = now;
        }

        private void forget() {
            endedAt = null;
            smallestGap = null;
        }

        private Optional<Long> smallestGapMillis() {
            return Optional.ofNullable(smallestGap).map(nanos -> nanos / NANOS_PER_MILLI);
        }
    }

    /**
     * An answer is about to be sent. What a client does once it has it is no longer at the same
     * time, however late this side comes to note the end.
     */
    static void answerBegins() {
        if (ANSWERING.isBound()) {
            ANSWERING.get().end();
        }
    }

    private final class Answering {
        private final Fault.Where kind;
        private boolean ended;

        Answering(Fault.Where kind) {
            this.kind = kind;
        }

        void end() {
            if (!ended) {
                ended = true;
                Requests.this.end(kind);
            }
        }
    }

    /** Counts what passes. */
    public Filter filter(Fault.Where kind) {
        return new Filter() {
            @Override
            public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
                Answering answering = new Answering(kind);
                begin(exchange, kind);
                try {
                    ScopedValue.where(ANSWERING, answering)
                            .call(
                                    () -> {
                                        chain.doFilter(exchange);
                                        return answering;
                                    });
                } finally {
                    answering.end();
                }
            }

            @Override
            public String description() {
                return "counts requests";
            }
        };
    }

    public synchronized Seen seen() {
        return new Seen(
                new TreeMap<>(lists),
                documents,
                mostAtOnce,
                lastUserAgent,
                lane(Fault.Where.LISTS).smallestGapMillis(),
                lane(Fault.Where.DOCUMENTS).smallestGapMillis());
    }

    /** Counts from now on. */
    public synchronized void forget() {
        lanes.values().forEach(Lane::forget);
        lists.clear();
        documents = 0;
        mostAtOnce = running;
        lastUserAgent = "";
    }

    private Lane lane(Fault.Where kind) {
        return lanes.computeIfAbsent(kind, _ -> new Lane());
    }

    private synchronized void begin(HttpExchange exchange, Fault.Where kind) {
        if (kind == Fault.Where.DOCUMENTS) {
            documents++;
        } else {
            lists.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
        }
        lane(kind).begin(System.nanoTime());
        running++;
        mostAtOnce = Math.max(mostAtOnce, running);
        lastUserAgent =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent")).orElse("");
    }

    private synchronized void end(Fault.Where kind) {
        lane(kind).end(System.nanoTime());
        running--;
    }
}
