package disclosure.alert.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.alert.request.FieldError;
import disclosure.alert.watchlist.WatchlistView.Entry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchlistCsvTest {

    private static Entry entry(String ticker, @Nullable String note) {
        return new Entry(ticker, note);
    }

    private static WatchlistView list(Entry... entries) {
        return new WatchlistView(
                new UUID(0, 1),
                "list",
                Arrays.asList(entries),
                0,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of());
    }

    private static List<Entry> read(String csv) {
        Entries entries = Entries.of(WatchlistCsv.read(csv).entries());
        assertThat(entries.errors()).isEmpty();
        return entries.noteByTicker().entrySet().stream()
                .map(e -> entry(e.getKey(), e.getValue().isEmpty() ? null : e.getValue()))
                .toList();
    }

    @Test
    void readsWhatItWrites() {
        Entry[] entries = {
            entry("920493", null),
            entry("600000", "a, \"quoted\" note"),
            entry("BRK.B", "=1+1"),
            entry("00700", "it's"),
            entry("300001", "'=1+1"),
            entry("300002", "''-")
        };

        assertThat(read(WatchlistCsv.write(list(entries)))).containsExactly(entries);
    }

    @Test
    void keepsANoteFromBeingAFormula() {
        assertThat(WatchlistCsv.write(list(entry("1", "=cmd()"))))
                .isEqualTo("ticker,note\r\n1,\"'=cmd()\"\r\n");
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        assertThat(read("\uFEFFTicker;Note\n920493;\"one\"\"s\"\n\n 600000 \n920493;again"))
                .containsExactly(entry("920493", "one\"s"), entry("600000", null));
        assertThat(read("920493\tnote\r\n")).containsExactly(entry("920493", "note"));
    }

    @Test
    void passesOverRowsThatASpreadsheetLeftEmpty() {
        assertThat(read("ticker,note\n920493,a\n,\n , \n,,\n600000,\n"))
                .containsExactly(entry("920493", "a"), entry("600000", null));
    }

    @Test
    void saysInWhichLineAnErrorIs() {
        WatchlistCsv.Read csv =
                WatchlistCsv.read("ticker,note\n\n920493,\"two\nlines\"\n600000.SH,b\n,c\n");

        assertThat(Entries.of(csv.entries()).errors().stream().map(csv::placed))
                .extracting(FieldError::field, FieldError::suggestion)
                .containsExactly(
                        tuple("line 3, note", null),
                        tuple("line 5, ticker", "600000"),
                        tuple("line 6", null));
    }

    @Test
    void refusesAHeadingWhoseFirstColumnIsNotTheTicker() {
        assertThatThrownBy(() -> WatchlistCsv.read("note, Ticker\nx,920493\n"))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("the first column must be ticker");
        assertThat(read("920493,ticker of the week\n"))
                .containsExactly(entry("920493", "ticker of the week"));
    }

    @Test
    void refusesWhatStandsBehindAClosingQuotationMark() {
        assertThatThrownBy(() -> WatchlistCsv.read("ticker\n\"920809\"920814\n"))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void readsTheEncodingThatIsNamedAndRefusesAnyOther() {
        byte[] csv = "ticker,note\n920809,备注".getBytes(Charset.forName("GBK"));

        assertThat(WatchlistCsv.text(csv, "gbk")).endsWith("920809,备注");
        assertThatThrownBy(() -> WatchlistCsv.text(csv, null))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("another encoding than UTF-8, see line 2");
        assertThatThrownBy(() -> WatchlistCsv.text(csv, "bogus"))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("bogus");
    }

    @Test
    void refusesAQuotationThatNeverEnds() {
        assertThatThrownBy(() -> WatchlistCsv.read("ticker\n\"920493"))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("never closed");
    }
}
