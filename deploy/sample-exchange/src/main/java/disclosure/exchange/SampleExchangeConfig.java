package disclosure.exchange;

import java.time.Clock;
import java.time.Instant;

/**
 * How a sample exchange runs.
 *
 * @param port where the Beijing exchange and the controls listen on 127.0.0.1; 0 for any free port
 * @param filings number of filings of each venue: half of them, 300 at most, in the days before
 *     {@code start}, the others released after it, one about every twelve seconds of its clock
 * @param seed the same seed and start give the same filings
 * @param speed how many times as fast as the real one its clock runs
 * @param start where its clock starts
 * @param cookieWall whether the first list of a client is answered with a redirect and a cookie
 * @param clock the real time
 * @param markets which venues and hosts there are
 * @param hostsPort where the first of the other hosts listens, in the order of {@link
 *     disclosure.exchange.http.Host}, each one higher; 0 for any free ports
 */
public record SampleExchangeConfig(
        int port,
        int filings,
        long seed,
        double speed,
        Instant start,
        boolean cookieWall,
        Clock clock,
        Markets markets,
        int hostsPort) {

    /** Beijing alone. */
    public SampleExchangeConfig(
            int port,
            int filings,
            long seed,
            double speed,
            Instant start,
            boolean cookieWall,
            Clock clock) {
        this(port, filings, seed, speed, start, cookieWall, clock, Markets.BSE, 0);
    }

    /** 200 filings, now, in real time. */
    public static SampleExchangeConfig standard() {
        Clock clock = Clock.systemUTC();
        return new SampleExchangeConfig(0, 200, 1, 1, clock.instant(), true, clock);
    }

    public SampleExchangeConfig onPort(int wanted) {
        return new SampleExchangeConfig(
                wanted, filings, seed, speed, start, cookieWall, clock, markets, hostsPort);
    }

    public SampleExchangeConfig withFilings(int wanted) {
        return new SampleExchangeConfig(
                port, wanted, seed, speed, start, cookieWall, clock, markets, hostsPort);
    }

    public SampleExchangeConfig withSeed(long wanted) {
        return new SampleExchangeConfig(
                port, filings, wanted, speed, start, cookieWall, clock, markets, hostsPort);
    }

    public SampleExchangeConfig atSpeed(double wanted) {
        return new SampleExchangeConfig(
                port, filings, seed, wanted, start, cookieWall, clock, markets, hostsPort);
    }

    public SampleExchangeConfig startingAt(Instant wanted) {
        return new SampleExchangeConfig(
                port, filings, seed, speed, wanted, cookieWall, clock, markets, hostsPort);
    }

    public SampleExchangeConfig showing(Markets wanted) {
        return new SampleExchangeConfig(
                port, filings, seed, speed, start, cookieWall, clock, wanted, hostsPort);
    }

    public SampleExchangeConfig withHostsFrom(int wanted) {
        return new SampleExchangeConfig(
                port, filings, seed, speed, start, cookieWall, clock, markets, wanted);
    }
}
