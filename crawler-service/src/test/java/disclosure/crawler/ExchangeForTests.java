package disclosure.crawler;

import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.feed.bse.BseRows;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small Beijing exchange that the service under test polls five times a second. */
public final class ExchangeForTests implements QuarkusTestResourceLifecycleManager {

    public static final String LIST = "/disclosureInfoController/initDisclosureList.do";

    private static final ExchangeServer SERVER = new ExchangeServer();
    private static final List<String> ROWS = new CopyOnWriteArrayList<>();
    private static final Map<String, Function<ExchangeServer.Request, Answer>> DOCUMENTS =
            new ConcurrentHashMap<>();
    private static final AtomicReference<@Nullable Answer> FAULT = new AtomicReference<>();

    private final Folders folders = new Folders();

    @Override
    public Map<String, String> start() {
        row(1, "[临时公告]青禾样本:开市前的公告", "");
        row(2, "[定期报告]青禾样本:开市前的报告", "");
        SERVER.on(LIST, ExchangeForTests::list);
        SERVER.otherwise(ExchangeForTests::document);
        Map<String, String> config = new HashMap<>();
        config.put("disclosure.crawler.feeds.bse.base-url", SERVER.uri().toString());
        config.put("disclosure.crawler.feeds.bse.timetable.always", "PT0.2S");
        config.put("disclosure.crawler.fetch.gap", "PT0S");
        config.put("disclosure.crawler.fetch.private-addresses", "true");
        config.put("disclosure.crawler.poll.pause", "PT1S");
        config.put("disclosure.crawler.poll.longest-back-off", "PT0.5S");
        config.put("disclosure.crawler.poll.full-pass", "PT0.5S");
        config.put("disclosure.crawler.poll.relay", "PT0.2S");
        config.put("disclosure.crawler.documents.limit", "100000");
        config.put("disclosure.crawler.documents.pause", "PT0.5S");
        config.put("disclosure.crawler.documents.retries", "PT0.1S,PT0.1S,PT0.1S");
        config.put("disclosure.crawler.documents.annex-retries", "PT0S");
        folders.into(config);
        return config;
    }

    @Override
    public void stop() {
        SERVER.close();
        folders.close();
    }

    /** One day for all rows of a run: a row that changes its day changes its path. */
    public static String today() {
        return Started.DAY;
    }

    private static final class Started {
        static final String DAY = day();

        private static String day() {
            return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        }
    }

    public static ExchangeServer server() {
        return SERVER;
    }

    /** Puts a row on top of the list. */
    public static void row(int number, String title, String postTitle) {
        ROWS.addFirst(BseRows.row(BseRows.code(number), title, postTitle, today()));
    }

    /**
     * Replaces the row of that number and puts it on top, as the exchange does with corrections.
     */
    public static void replace(int number, String title, String postTitle) {
        ROWS.removeIf(row -> row.contains(BseRows.code(number)));
        row(number, title, postTitle);
    }

    /** What the document of that number answers. */
    public static void document(int number, Function<ExchangeServer.Request, Answer> answer) {
        DOCUMENTS.put(documentPath(number), answer);
    }

    public static String documentPath(int number) {
        return "/disclosure/2026/" + today() + "/" + BseRows.code(number) + ".pdf";
    }

    /** What the list answers from now on; null makes it well again. */
    public static void fault(@Nullable Answer answer) {
        FAULT.set(answer);
    }

    /** A PDF that no other number has. */
    public static byte[] pdf(String content) {
        return ("%PDF-1.4\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static Answer list(ExchangeServer.Request request) {
        Answer fault = FAULT.get();
        if (fault != null) {
            return fault;
        }
        int page = Integer.parseInt(request.field("page"));
        List<String> rows = List.copyOf(ROWS);
        int from = Math.min(page * 20, rows.size());
        int to = Math.min(from + 20, rows.size());
        return Answer.text(
                BseRows.jsonp(
                        BseRows.latest(
                                page, to == rows.size(), rows.size(), rows.subList(from, to))));
    }

    private static Answer document(ExchangeServer.Request request) {
        return DOCUMENTS
                .getOrDefault(
                        request.path(), any -> Answer.bytes(pdf("document at " + request.path())))
                .apply(request);
    }
}
