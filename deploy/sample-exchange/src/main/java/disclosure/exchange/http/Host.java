package disclosure.exchange.http;

import java.util.Arrays;
import java.util.Optional;

/** The host names that the exchange answers for, each on a port of its own. */
public enum Host {
    BSE("www.bse.cn"),
    CNINFO("www.cninfo.com.cn"),
    CNINFO_FILES("static.cninfo.com.cn"),
    SSE("query.sse.com.cn"),
    SSE_FILES("static.sse.com.cn"),
    SZSE("www.szse.cn"),
    SZSE_FILES("disc.static.szse.cn"),
    HKEX("www1.hkexnews.hk"),
    SEC("www.sec.gov"),
    SEC_DATA("data.sec.gov"),
    TDNET("www.release.tdnet.info"),
    IRM("irm.cninfo.com.cn"),
    SNS("sns.sseinfo.com"),
    P5W("ir.p5w.net"),
    NEWSROOM("newsroom.example"),
    OPENDART("opendart.fss.or.kr"),
    DART("dart.fss.or.kr"),
    EDINET("api.edinet-fsa.go.jp"),
    NORDIC("api.news.eu.nasdaq.com"),
    NORDIC_VIEW("view.news.eu.nasdaq.com"),
    EDINET_FILES("disclosure2dl.edinet-fsa.go.jp");

    private final String label;

    Host(String label) {
        this.label = label;
    }

    /** The name on the internet. */
    public String label() {
        return label;
    }

    /** By its name on the internet. */
    public static Optional<Host> named(String label) {
        return Arrays.stream(values()).filter(host -> host.label.equals(label)).findFirst();
    }
}
