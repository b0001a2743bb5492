package disclosure.exchange.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** What one host answers, each request counted and exposed to the host's faults. */
public final class Routes {

    private final HttpServer server;
    private final Faults faults;
    private final Requests requests;
    private final Misbehaviour misbehaviour;

    public Routes(HttpServer server, Faults faults, Requests requests) {
        this.server = server;
        this.faults = faults;
        this.requests = requests;
        this.misbehaviour = new Misbehaviour(faults);
    }

    /** Answers a request for a list. */
    public interface Listing {
        void answer(HttpExchange exchange, Lie lie) throws IOException;
    }

    /** Finds a document. */
    public interface Shelf {
        /** Gives it to {@link Paper#send}, or answers what there is instead. */
        void answer(HttpExchange exchange, Paper paper) throws IOException;
    }

    /** Sends a document, damaged as the faults want it. */
    public interface Paper {
        void send(String type, byte[] bytes) throws IOException;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Faults faults() {
        return faults;
    }

    public Requests requests() {
        return requests;
    }

    public Misbehaviour misbehaviour() {
        return misbehaviour;
    }

    /** A list under this path and all below it. */
    public void list(String path, Listing listing) {
        counted(
                path,
                Fault.Where.LISTS,
                exchange -> {
                    Set<Fault> now = misbehaviour.before(exchange, Fault.Where.LISTS);
                    if (now != null) {
                        listing.answer(exchange, new Lie(now));
                    }
                });
    }

    /** Documents under this path and all below it. */
    public void documents(String path, Shelf shelf) {
        counted(
                path,
                Fault.Where.DOCUMENTS,
                exchange -> {
                    Set<Fault> now = misbehaviour.before(exchange, Fault.Where.DOCUMENTS);
                    if (now != null) {
                        shelf.answer(
                                exchange,
                                (type, bytes) -> misbehaviour.document(exchange, now, type, bytes));
                    }
                });
    }

    /** Counted, with faults left to the handler. */
    public void counted(String path, Fault.Where kind, HttpHandler handler) {
        server.createContext(path, closing(handler)).getFilters().add(requests.filter(kind));
    }

    /** Neither counted nor exposed to faults. */
    public void plain(String path, HttpHandler handler) {
        server.createContext(path, closing(handler));
    }

    private static HttpHandler closing(HttpHandler handler) {
        return exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        };
    }
}
