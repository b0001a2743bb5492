package disclosure.crawler.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks a name up and checks where it leads. */
final class Addresses {

    /** More would let a name with many dead addresses use up all the time on connecting. */
    private static final int MOST = 2;

    private final HostLookup lookup;
    private final AddressGuard guard;

    Addresses(HostLookup lookup, AddressGuard guard) {
        this.lookup = lookup;
        this.guard = guard;
    }

    /**
     * Addresses to be called as they are: a name may not change its mind after it was checked.
     *
     * @throws IOException when there is none, or none that may be called
     */
    List<InetAddress> of(String host, Deadline deadline) throws IOException, InterruptedException {
        List<InetAddress> allowed = new ArrayList<>();
        String refused = "it has no address";
        for (InetAddress address : look(host, deadline)) {
            Optional<String> refusal = guard.refusal(address);
            if (refusal.isEmpty()) {
                allowed.add(address);
            } else {
                refused = "%s is %s".formatted(address.getHostAddress(), refusal.get());
            }
        }
        if (allowed.isEmpty()) {
            throw new IOException("%s is not called: %s".formatted(host, refused));
        }
        return allowed.subList(0, Math.min(MOST, allowed.size()));
    }

    /** The system's resolver knows neither our deadline nor interrupts. */
    private InetAddress[] look(String host, Deadline deadline)
            throws IOException, InterruptedException {
        FutureTask<InetAddress[]> looking = new FutureTask<>(() -> lookup.of(host));
        Thread.ofVirtual().start(looking);
        try {
            return looking.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw deadline.missed("its name could not be looked up");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException
                    ? new IOException("the name " + host + " is not known")
                    : new IOException(e.getCause());
        }
    }
}
