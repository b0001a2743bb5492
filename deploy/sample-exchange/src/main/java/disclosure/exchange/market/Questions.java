package disclosure.exchange.market;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The questions of a platform, asked before and after the start of the clock. */
public final class Questions {

    private static final int SECONDS_BETWEEN = 90;

    private record Exchange(String question, String answer) {}

    private static final List<Exchange> EXCHANGES =
            List.of(
                    new Exchange("请问公司{business}业务目前的订单排产到什么时候？", "您好，公司生产经营正常，订单情况请关注定期报告，感谢关注。"),
                    new Exchange("董秘您好，公司股东户数截至本月中旬是多少？", "尊敬的投资者，您好！截至最近一期，公司股东户数约{count}百户。"),
                    new Exchange("公司产品是否已经进入海外客户供应链？", "您好，公司海外收入占比约{percent}%，具体客户因保密约定不便披露。"),
                    new Exchange("公司是否有回购或者增持的计划？", "尊敬的投资者，如有相关计划，公司将按规定及时披露，谢谢。"),
                    new Exchange(
                            "请问新厂房什么时候投产？达产后产值预计多少？", "您好，项目按计划推进中，达产后年产值预计{amount}亿元，请注意投资风险。"));

    private final List<Question> questions = new ArrayList<>();
    private final VirtualClock clock;
    private final Venue venue;
    private final Random random;

    public Questions(VirtualClock clock, Venue venue, int count, long seed) {
        this.clock = clock;
        this.venue = venue;
        Instant start = clock.now();
        this.random = new Random(seed * 31 + start.getEpochSecond() + venue.name().hashCode());
        List<Issuer> issuers = venue.issuers();
        for (int i = 0; i < count; i++) {
            long seconds = (long) (i - count / 2) * SECONDS_BETWEEN;
            add(issuers.get(random.nextInt(issuers.size())), start.plusSeconds(seconds));
        }
    }

    /** Those whose answer is there, last answered first. */
    public synchronized List<Question> answered() {
        Instant now = clock.now();
        return questions.stream()
                .filter(question -> !question.answeredAt().isAfter(now))
                .sorted(
                        Comparator.comparing(Question::answeredAt)
                                .thenComparing(Question::id)
                                .reversed())
                .toList();
    }

    /** Those that wait for their answer, last asked first. */
    public synchronized List<Question> unanswered() {
        Instant now = clock.now();
        return questions.stream()
                .filter(question -> !question.askedAt().isAfter(now))
                .filter(question -> question.answeredAt().isAfter(now))
                .sorted(
                        Comparator.comparing(Question::askedAt)
                                .thenComparing(Question::id)
                                .reversed())
                .toList();
    }

    /** Asks and answers now. */
    public synchronized Question publish(Issuer issuer, String text, String answer) {
        Instant now = clock.now();
        Question question = new Question(id(), venue, issuer, asker(), text, answer, now, now);
        questions.add(question);
        return question;
    }

    private String id() {
        return Long.toString(1_000_000_000_000_000_000L + random.nextLong(1L << 60));
    }

    /** A telephone number with its middle hidden. */
    private String asker() {
        return "1%d****%04d".formatted(random.nextInt(30, 99), random.nextInt(10_000));
    }

    private void add(Issuer issuer, Instant answeredAt) {
        Exchange exchange = EXCHANGES.get(random.nextInt(EXCHANGES.size()));
        Wording wording =
                new Wording(issuer, answeredAt.atZone(ZoneOffset.UTC).toLocalDate(), random);
        questions.add(
                new Question(
                        id(),
                        venue,
                        issuer,
                        asker(),
                        wording.filled(exchange.question),
                        wording.filled(exchange.answer),
                        answeredAt.minus(Duration.ofMinutes(random.nextInt(5, 2_000))),
                        answeredAt));
    }
}
