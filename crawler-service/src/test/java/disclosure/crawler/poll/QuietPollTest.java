package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.AllMarketsForTests;
import disclosure.crawler.Configs;
import disclosure.crawler.document.UntoldDocuments;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.filing.UntoldFilings;
import disclosure.local.testing.EnginesForTests;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a poll that finds nothing leaves behind: nothing. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(value = AllMarketsForTests.class, restrictToAnnotatedClass = true)
class QuietPollTest {

    /** Counts every row written in our schema, whoever writes it. */
    private static final String COUNT_WRITES =
            """
            create table public.written (what text);
            create function public.count_write() returns trigger language plpgsql as $$
            begin insert into public.written values (tg_op || ' ' || tg_table_name); return null; end $$;
            do $$ declare t record; begin
              for t in select tablename from pg_tables where schemaname = 'crawler' loop
                execute format('create trigger count_write after insert or update or delete on crawler.%I'
                  || ' for each row execute function public.count_write()', t.tablename);
              end loop; end $$
            """;

    @Inject Feeds feeds;
    @Inject Leases leases;
    @Inject Intake intake;
    @Inject Journal journal;
    @Inject UntoldFilings untoldFilings;
    @Inject UntoldDocuments untoldDocuments;
    @Inject Clock clock;
    @Inject DataSource database;

    /** As it is in an installation: full passes are seldom. */
    private final PollConfig config = Configs.of(PollConfig.class, Map.of());

    private record Watched(Feed feed, FeedPoller poller, Lease lease) {}

    private final List<String> logged = new CopyOnWriteArrayList<>();

    @Test
    void ofAnyFeedWritesNoRowAndLogsNothing() throws InterruptedException, SQLException {
        List<Watched> watched =
                feeds.all().stream().filter(Feed::enabled).map(this::watched).toList();
        assertThat(watched).hasSizeGreaterThan(17);
        for (Watched one : watched) {
            one.poller().poll(one.lease(), () -> {});
            one.poller().poll(one.lease(), () -> {});
            assertThat(journal.state(one.feed().id()).faultsInARow())
                    .as(journal.state(one.feed().id()).lastError())
                    .isZero();
        }
        run(COUNT_WRITES);
        Handler listener = listener();
        Logger.getLogger("").addHandler(listener);
        Map<String, List<String>> written = new LinkedHashMap<>();
        try {
            for (Watched one : watched) {
                one.poller().poll(one.lease(), () -> {});
                written.put(one.feed().id(), takeWritten());
            }
        } finally {
            Logger.getLogger("").removeHandler(listener);
            run("drop function public.count_write() cascade; drop table public.written");
        }
        assertThat(written).allSatisfy((feed, rows) -> assertThat(rows).as(feed).isEmpty());
        assertThat(logged).isEmpty();
    }

    @Test
    void isKnownToOperatorsAtOnceAllTheSame() throws InterruptedException {
        Watched one = watched(feeds.find("nordic").orElseThrow());
        one.poller().poll(one.lease(), () -> {});
        one.poller().poll(one.lease(), () -> {});
        FeedState before = journal.state("nordic");
        one.poller().poll(one.lease(), () -> {});
        assertThat(journal.state("nordic").lastSuccessAt()).isAfter(before.lastSuccessAt());
        assertThat(journal.states().get("nordic")).isEqualTo(journal.state("nordic"));
    }

    private Watched watched(Feed feed) {
        FeedPoller poller =
                new FeedPoller(
                        feed,
                        intake,
                        journal,
                        untoldFilings.of(feed.id()),
                        untoldDocuments.of(feed.id()),
                        new Meters(new SimpleMeterRegistry(), feed.id()),
                        Bells.of(new Stop()),
                        config,
                        clock,
                        RandomGenerator.getDefault());
        Lease lease = leases.acquire(feed.site(), "quiet", Duration.ofMinutes(10)).orElseThrow();
        return new Watched(feed, poller, lease);
    }

    private Handler listener() {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                boolean ours = String.valueOf(entry.getLoggerName()).startsWith("disclosure.");
                if (ours && entry.getLevel().intValue() >= Level.INFO.intValue()) {
                    logged.add(entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> takeWritten() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("delete from public.written returning what")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
