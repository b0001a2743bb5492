package disclosure.exchange;

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
import disclosure.exchange.market.Kind;
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
record Sites(Map<Host, Routes> hosts, Exchanges exchanges, SampleExchangeConfig config) {

    /** A question for so many filings. */
    private static final int FILINGS_PER_QUESTION = 4;

    void open() {
        AnnouncementIds ids = new AnnouncementIds();
        mainland(ids);
        investors(ids);
        abroad();
    }

    private void mainland(AnnouncementIds ids) {
        Showcase central =
                elsewhere("cninfo", Venue.SHENZHEN, Venue.SHANGHAI, Venue.BEIJING, Venue.HONG_KONG);
        CninfoSite cninfo = new CninfoSite(central, ids);
        cninfo.open(of(Host.CNINFO));
        cninfo.openFiles(of(Host.CNINFO_FILES));
        SseSite sse = new SseSite(own(Venue.SHANGHAI, Sites::bulletin));
        sse.open(of(Host.SSE));
        sse.openFiles(of(Host.SSE_FILES));
        SzseSite szse = new SzseSite(own(Venue.SHENZHEN, Sites::bulletin), ids);
        szse.open(of(Host.SZSE));
        szse.openFiles(of(Host.SZSE_FILES));
    }

    /** Where companies meet investors: the only place that shows Shanghai's records. */
    private void investors(AnnouncementIds ids) {
        Predicate<Filing> record = filing -> !bulletin(filing);
        Questions shenzhen = questions(Venue.SHENZHEN);
        new IrmSite(own(Venue.SHENZHEN, record), shenzhen, ids).open(of(Host.IRM));
        new SnsSite(own(Venue.SHANGHAI, record), questions(Venue.SHANGHAI)).open(of(Host.SNS));
        new P5wSite(List.of(questions(Venue.BEIJING), shenzhen)).open(of(Host.P5W));
    }

    private void abroad() {
        new HkexSite(own(Venue.HONG_KONG, _ -> true)).open(of(Host.HKEX));
        EdgarSite edgar =
                new EdgarSite(own(Venue.NEW_YORK, _ -> true), new Guard(exchanges.clock()));
        edgar.open(of(Host.SEC));
        edgar.openData(of(Host.SEC_DATA));
        new TdnetSite(own(Venue.TOKYO, _ -> true)).open(of(Host.TDNET));
        new EdinetSite(elsewhere("edinet", Venue.TOKYO)).open(of(Host.EDINET));
        Receipts receipts = new Receipts();
        new DartSite(own(Venue.SEOUL, _ -> true), receipts).open(of(Host.DART));
        new OpenDartSite(elsewhere("opendart", Venue.SEOUL), receipts).open(of(Host.OPENDART));
        new NordicSite(own(Venue.HELSINKI, _ -> true)).open(of(Host.NORDIC), of(Host.NORDIC_VIEW));
        new NewsroomSite(elsewhere("newsroom", Venue.NEW_YORK, Venue.HELSINKI))
                .open(of(Host.NEWSROOM));
    }

    /** Records of investor relations are not among the bulletins of Shanghai and Shenzhen. */
    private static boolean bulletin(Filing filing) {
        return filing.kind() != Kind.INVESTOR_RELATIONS;
    }

    private Questions questions(Venue venue) {
        int count = Math.max(1, config.filings() / FILINGS_PER_QUESTION);
        return new Questions(exchanges.clock(), venue, count, config.seed());
    }

    /** The venue's own site. */
    private Showcase own(Venue venue, Predicate<Filing> shows) {
        return new Showcase(
                venue.name(), true, exchanges.clock(), List.of(exchanges.of(venue)), shows);
    }

    /** A site that shows what was released elsewhere. */
    private Showcase elsewhere(String name, Venue... venues) {
        List<Market> markets = Arrays.stream(venues).map(exchanges::of).toList();
        return new Showcase(name, false, exchanges.clock(), markets, _ -> true);
    }

    private Routes of(Host host) {
        return Furniture.of(hosts, host);
    }
}
