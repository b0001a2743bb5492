package disclosure.exchange.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was asked of the exchange, so that a test can judge a client's manners. */
public final class Requests extends Filter {

    private final Map<String, Integer> byPath = new TreeMap<>();
    private int running;
    private int mostAtOnce;
    private String lastUserAgent = "";

    /**
     * What was asked so far.
     *
     * @param documents number of requests for documents, which are not counted one by one
     */
    public record Seen(
            Map<String, Integer> byPath, int documents, int mostAtOnce, String lastUserAgent) {}

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        begin(exchange);
        try {
            chain.doFilter(exchange);
        } finally {
            end();
        }
    }

    @Override
    public String description() {
        return "counts requests";
    }

    public synchronized Seen seen() {
        Map<String, Integer> lists = new TreeMap<>(byPath);
        int documents = Optional.ofNullable(lists.remove("/disclosure")).orElse(0);
        return new Seen(lists, documents, mostAtOnce, lastUserAgent);
    }

    private synchronized void begin(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        byPath.merge(path.startsWith("/disclosure/") ? "/disclosure" : path, 1, Integer::sum);
        running++;
        mostAtOnce = Math.max(mostAtOnce, running);
        lastUserAgent =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("User-Agent")).orElse("");
    }

    private synchronized void end() {
        running--;
    }
}
