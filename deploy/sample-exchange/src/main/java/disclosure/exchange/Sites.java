package disclosure.exchange;

import disclosure.exchange.bse.BseSite;
import disclosure.exchange.bse.CookieWall;
import disclosure.exchange.bse.Layer;
import disclosure.exchange.cninfo.CninfoSite;
import disclosure.exchange.dart.DartSite;
import disclosure.exchange.dart.OpenDartSite;
import disclosure.exchange.dart.Receipts;
import disclosure.exchange.edgar.EdgarSite;
import disclosure.exchange.edgar.Guard;
import disclosure.exchange.edinet.EdinetSite;
import disclosure.exchange.hkex.HkexSite;
import disclosure.exchange.http.Host;
import disclosure.exchange.http.Routes;
import disclosure.exchange.irm.IrmSite;
import disclosure.exchange.market.AnnouncementIds;
import disclosure.exchange.market.Exchanges;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Market;
import disclosure.exchange.market.Questions;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Venue;
import disclosure.exchange.nordic.NordicSite;
import disclosure.exchange.p5w.P5wSite;
import disclosure.exchange.rss.NewsroomSite;
import disclosure.exchange.sns.SnsSite;
import disclosure.exchange.sse.SseSite;
import disclosure.exchange.szse.SzseSite;
import disclosure.exchange.tdnet.TdnetSite;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sites beside Beijing's, and who shows whose filings. */
record Sites(Map<Host, Routes> hosts, Exchanges exchanges, Ledger ledger) {

    void open(CookieWall wall) {
        Routes quotation = of(Host.NEEQ);
        BseSite neeq =
                new BseSite(
                        exchanges.of(Venue.QUOTATION),
                        Layer.INNOVATION,
                        quotation.misbehaviour(),
                        wall);
        Furniture.open(quotation, neeq);
        ledger.add("neeq", own(Venue.QUOTATION, _ -> true), Filing::code);
        AnnouncementIds ids = new AnnouncementIds();
        mainland(ids);
        investors(ids);
        abroad();
        farEast();
    }

    private void mainland(AnnouncementIds ids) {
        Showcase central =
                elsewhere(
                        "cninfo",
                        Sites::atTheCentre,
                        Venue.SHENZHEN,
                        Venue.SHANGHAI,
                        Venue.BEIJING,
                        Venue.QUOTATION,
                        Venue.HONG_KONG);
        CninfoSite cninfo = new CninfoSite(central, ids);
        cninfo.open(of(Host.CNINFO));
        cninfo.openFiles(of(Host.CNINFO_FILES));
        cninfo.tell(ledger);
        SseSite sse = new SseSite(own(Venue.SHANGHAI, Sites::bulletin));
        sse.open(of(Host.SSE));
        sse.openFiles(of(Host.SSE_FILES));
        sse.tell(ledger);
        SzseSite szse = new SzseSite(own(Venue.SHENZHEN, Sites::bulletin), ids);
        szse.open(of(Host.SZSE));
        szse.openFiles(of(Host.SZSE_FILES));
        szse.tell(ledger);
    }

    /** Where companies meet investors: the only place that shows Shanghai's records. */
    private void investors(AnnouncementIds ids) {
        Predicate<Filing> record = filing -> !bulletin(filing);
        Questions shenzhen = questions(Venue.SHENZHEN);
        IrmSite irm = new IrmSite(own(Venue.SHENZHEN, record), shenzhen, ids);
        irm.open(of(Host.IRM));
        irm.tell(ledger);
        SnsSite sns = new SnsSite(own(Venue.SHANGHAI, record), questions(Venue.SHANGHAI));
        sns.open(of(Host.SNS));
        sns.tell(ledger);
        P5wSite p5w = new P5wSite(List.of(questions(Venue.BEIJING), shenzhen));
        p5w.open(of(Host.P5W));
        p5w.tell(ledger);
    }

    private void abroad() {
        HkexSite hkex = new HkexSite(own(Venue.HONG_KONG, _ -> true));
        hkex.open(of(Host.HKEX));
        hkex.tell(ledger);
        EdgarSite edgar =
                new EdgarSite(own(Venue.NEW_YORK, _ -> true), new Guard(exchanges.clock()));
        edgar.open(of(Host.SEC));
        edgar.openData(of(Host.SEC_DATA));
        edgar.tell(ledger);
        NordicSite nordic = new NordicSite(own(Venue.HELSINKI, _ -> true));
        nordic.open(of(Host.NORDIC), of(Host.NORDIC_VIEW));
        nordic.tell(ledger);
        NewsroomSite rss =
                new NewsroomSite(elsewhere("newsroom", _ -> true, Venue.NEW_YORK, Venue.HELSINKI));
        rss.open(of(Host.NEWSROOM));
        rss.tell(ledger);
    }

    private void farEast() {
        TdnetSite tdnet = new TdnetSite(own(Venue.TOKYO, _ -> true));
        tdnet.open(of(Host.TDNET));
        tdnet.tell(ledger);
        EdinetSite edinet = new EdinetSite(elsewhere("edinet", _ -> true, Venue.TOKYO));
        edinet.open(of(Host.EDINET));
        edinet.openFiles(of(Host.EDINET_FILES));
        edinet.tell(ledger);
        Receipts receipts = new Receipts();
        DartSite dart = new DartSite(own(Venue.SEOUL, _ -> true), receipts);
        dart.open(of(Host.DART));
        dart.tell(ledger);
        OpenDartSite keyed =
                new OpenDartSite(elsewhere("opendart", _ -> true, Venue.SEOUL), receipts);
        keyed.open(of(Host.OPENDART));
        keyed.tell(ledger);
    }

    /** The central platform shows no records of Shanghai's companies. */
    private static boolean atTheCentre(Filing filing) {
        return bulletin(filing) || !filing.issuer().code().startsWith("6");
    }

    /** Records of investor relations are not among the bulletins of Shanghai and Shenzhen. */
    private static boolean bulletin(Filing filing) {
        return !filing.isRecord();
    }

    private Questions questions(Venue venue) {
        return exchanges
                .questions(venue)
                .orElseThrow(() -> new IllegalArgumentException("nobody asks in " + venue));
    }

    /** The venue's own site. */
    private Showcase own(Venue venue, Predicate<Filing> shows) {
        return new Showcase(
                venue.name(), true, exchanges.clock(), List.of(exchanges.of(venue)), shows);
    }

    /** A site that shows what was released elsewhere. */
    private Showcase elsewhere(String name, Predicate<Filing> shows, Venue... venues) {
        List<Market> markets = Arrays.stream(venues).map(exchanges::of).toList();
        return new Showcase(name, false, exchanges.clock(), markets, shows);
    }

    private Routes of(Host host) {
        return Furniture.of(hosts, host);
    }
}
