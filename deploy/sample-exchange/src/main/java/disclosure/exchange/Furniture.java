package disclosure.exchange;

import disclosure.exchange.bse.BseSite;
import disclosure.exchange.bse.CookieWall;
import disclosure.exchange.cninfo.CninfoSite;
import disclosure.exchange.control.Control;
import disclosure.exchange.control.Desk;
import disclosure.exchange.edgar.EdgarSite;
import disclosure.exchange.edgar.Guard;
import disclosure.exchange.hkex.HkexSite;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Host;
import disclosure.exchange.http.Routes;
import disclosure.exchange.market.AnnouncementIds;
import disclosure.exchange.market.Exchanges;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.Market;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Venue;
import disclosure.exchange.market.VirtualClock;
import disclosure.exchange.sse.SseSite;
import disclosure.exchange.szse.SzseSite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which site answers on which host. */
final class Furniture {

    private Furniture() {}

    static void bring(Map<Host, Routes> hosts, SampleExchangeConfig config) {
        VirtualClock clock = new VirtualClock(config.clock(), config.start(), config.speed());
        Exchanges exchanges =
                new Exchanges(clock, config.markets().venues(), config.filings(), config.seed());
        CookieWall wall = new CookieWall(config.clock(), config.cookieWall());
        Routes bse = of(hosts, Host.BSE);
        beijing(bse, exchanges, wall);
        bse.plain("/control", new Control(exchanges, new Desk(hosts), wall)::handle);
        if (config.markets() == Markets.ALL) {
            everywhere(hosts, exchanges);
        }
    }

    private static void beijing(Routes routes, Exchanges exchanges, CookieWall wall) {
        BseSite site = new BseSite(exchanges.of(Venue.BEIJING), routes.misbehaviour(), wall);
        Fault.Where lists = Fault.Where.LISTS;
        routes.counted("/disclosureInfoController/initDisclosureList.do", lists, site::latest);
        routes.counted("/disclosureInfoController/companyAnnouncement.do", lists, site::search);
        routes.counted("/disclosure/announcement.html", lists, site::page);
        routes.counted("/disclosure/", Fault.Where.DOCUMENTS, site::document);
    }

    private static void everywhere(Map<Host, Routes> hosts, Exchanges exchanges) {
        AnnouncementIds ids = new AnnouncementIds();
        CninfoSite cninfo =
                new CninfoSite(
                        elsewhere(
                                exchanges,
                                "cninfo",
                                _ -> true,
                                Venue.SHENZHEN,
                                Venue.SHANGHAI,
                                Venue.BEIJING,
                                Venue.HONG_KONG),
                        ids);
        cninfo.open(of(hosts, Host.CNINFO));
        cninfo.openFiles(of(hosts, Host.CNINFO_FILES));
        SseSite sse = new SseSite(own(exchanges, Venue.SHANGHAI, Furniture::bulletin));
        sse.open(of(hosts, Host.SSE));
        sse.openFiles(of(hosts, Host.SSE_FILES));
        SzseSite szse = new SzseSite(own(exchanges, Venue.SHENZHEN, Furniture::bulletin), ids);
        szse.open(of(hosts, Host.SZSE));
        szse.openFiles(of(hosts, Host.SZSE_FILES));
        new HkexSite(own(exchanges, Venue.HONG_KONG, _ -> true)).open(of(hosts, Host.HKEX));
        EdgarSite edgar =
                new EdgarSite(
                        own(exchanges, Venue.NEW_YORK, _ -> true), new Guard(exchanges.clock()));
        edgar.open(of(hosts, Host.SEC));
        edgar.openData(of(hosts, Host.SEC_DATA));
    }

    /** Records of investor relations are not among the bulletins of Shanghai and Shenzhen. */
    private static boolean bulletin(Filing filing) {
        return filing.kind() != Kind.INVESTOR_RELATIONS;
    }

    /** The venue's own site. */
    private static Showcase own(Exchanges exchanges, Venue venue, Predicate<Filing> shows) {
        return new Showcase(
                venue.name(), true, exchanges.clock(), List.of(exchanges.of(venue)), shows);
    }

    /** A site that shows what was released elsewhere. */
    private static Showcase elsewhere(
            Exchanges exchanges, String name, Predicate<Filing> shows, Venue... venues) {
        List<Market> markets = Arrays.stream(venues).map(exchanges::of).toList();
        return new Showcase(name, false, exchanges.clock(), markets, shows);
    }

    private static Routes of(Map<Host, Routes> hosts, Host host) {
        Routes routes = hosts.get(host);
        if (routes == null) {
            throw new IllegalArgumentException(host.label() + " is not open");
        }
        return routes;
    }
}
