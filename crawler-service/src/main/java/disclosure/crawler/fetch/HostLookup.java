package disclosure.crawler.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host: the system's resolver, or a test's. */
@FunctionalInterface
interface HostLookup {

    InetAddress[] of(String host) throws UnknownHostException;
}
