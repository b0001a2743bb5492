package disclosure.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.sec.gov/x, sec.gov",
        "https://DATA.sec.gov/x, sec.gov",
        "https://query.sse.com.cn/x, sse.com.cn",
        "https://static.cninfo.com.cn/x, cninfo.com.cn",
        "https://www.bse.cn/x, bse.cn",
        "https://disclosure2dl.edinet-fsa.go.jp/x, edinet-fsa.go.jp",
        "https://dart.fss.or.kr/x, fss.or.kr",
        "http://127.0.0.1:8101/x, 127.0.0.1:8101",
        "http://localhost:8101/x, localhost:8101",
        "http://[::1]:8101/x, [::1]:8101"
    })
    void isWhatHostsOfOneOwnerShare(URI address, String site) {
        assertThat(SiteName.of(address)).isEqualTo(site);
    }
}
