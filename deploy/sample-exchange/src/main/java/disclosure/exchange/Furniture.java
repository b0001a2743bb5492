package disclosure.exchange;

import disclosure.exchange.bse.BseSite;
import disclosure.exchange.bse.CookieWall;
import disclosure.exchange.control.Control;
import disclosure.exchange.control.Desk;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Host;
import disclosure.exchange.http.Routes;
import disclosure.exchange.market.Exchanges;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Market;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Venue;
import disclosure.exchange.market.VirtualClock;
import java.util.List;
import java.util.Map;

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
        Ledger ledger = new Ledger();
        ledger.add("bse", beijing(exchanges), Filing::code);
        bse.plain("/control", new Control(exchanges, new Desk(hosts), ledger, wall)::handle);
        if (config.markets() == Markets.ALL) {
            new Sites(hosts, exchanges, ledger).open();
        }
    }

    private static Showcase beijing(Exchanges exchanges) {
        Market market = exchanges.of(Venue.BEIJING);
        return new Showcase("bse", true, exchanges.clock(), List.of(market), _ -> true);
    }

    private static void beijing(Routes routes, Exchanges exchanges, CookieWall wall) {
        BseSite site = new BseSite(exchanges.of(Venue.BEIJING), routes.misbehaviour(), wall);
        Fault.Where lists = Fault.Where.LISTS;
        routes.counted("/disclosureInfoController/initDisclosureList.do", lists, site::latest);
        routes.counted("/disclosureInfoController/companyAnnouncement.do", lists, site::search);
        routes.counted("/disclosure/announcement.html", lists, site::page);
        routes.counted("/service/code_mapping.html", lists, site::codes);
        routes.counted("/disclosure/", Fault.Where.DOCUMENTS, site::document);
    }

    static Routes of(Map<Host, Routes> hosts, Host host) {
        Routes routes = hosts.get(host);
        if (routes == null) {
            throw new IllegalArgumentException(host.label() + " is not open");
        }
        return routes;
    }
}
