package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.parser.extract.fact.Amounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Facts that a fund would act on, precision and recall apart. Labelled are hand-read forecasts and
 * halts, losses that news tell of, and thousands of announcements about something else, in which
 * each of these facts is wrong. No penalty is labelled.
 */
class EventPrecisionCorpusTest {

    private static final double LEAST = 0.95;
    private static final double LAPSES = 0.94;
    private static final int HEAD = 120;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> EVENTS =
            Set.of("earnings-forecast", "earnings-flash", "trading-halt", "penalty");

    private static final Pattern SUM = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(万|亿)?(?:元)?");
    private static final Pattern SAYS_SO = Pattern.compile("停牌|复牌|处罚|警示|监管措施|业绩预告|业绩快报");

    @Test
    void findsNoSuchEventInAnnouncementsAboutShares() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (LabelledAnnouncement announcement : LabelledAnnouncement.all()) {
            String text = announcement.text();
            String head = text.substring(0, Math.min(HEAD, text.length()));
            announcement.facts().stream()
                    .filter(fact -> EVENTS.contains(fact.kind()))
                    .filter(fact -> !SAYS_SO.matcher(head).find())
                    .forEach(fact -> wrong.add(fact.kind() + ": " + head.replace('\n', ' ')));
        }
        wrong.stream().limit(40).forEach(System.out::println);
        System.out.printf(
                "announcements about shares: %d, events found in them: %d%n",
                LabelledAnnouncement.all().size(), wrong.size());
        assertThat(wrong).hasSizeLessThanOrEqualTo(LabelledAnnouncement.all().size() / 1000);
    }

    /** The labels are made by distant supervision; about two in a hundred are wrong. */
    @Test
    void findsTheSharesThatLapseAndTheirPrice() throws IOException {
        Count count = new Count();
        for (LabelledAnnouncement announcement : LabelledAnnouncement.all()) {
            Set<String> labelled = new HashSet<>();
            for (JsonNode event : announcement.events()) {
                addLabelled(labelled, event.path("args").path("RepurchasedShares").asText(), "股");
                addLabelled(labelled, event.path("args").path("HighestTradingPrice").asText(), "元");
            }
            announcement.facts().stream()
                    .filter(fact -> fact.kind().equals("equity-incentive"))
                    .map(ShareFactsTest::plain)
                    .forEach(fact -> compare(announcement, labelled, fact, count));
        }
        count.print("shares that lapse and their price");
        assertThat(count.precision()).isGreaterThanOrEqualTo(LAPSES);
    }

    private static void addLabelled(Set<String> values, String labelled, String unit) {
        if (labelled.endsWith(unit)) {
            values.add(plain(labelled.substring(0, labelled.length() - 1)));
        }
    }

    private static void compare(
            LabelledAnnouncement announcement,
            Set<String> labelled,
            Map<String, String> fact,
            Count count) {
        if (!labelled.isEmpty()) {
            Set<String> found = new HashSet<>();
            for (String field : List.of("shares", "price")) {
                if (fact.containsKey(field)) {
                    found.add(plain(fact.get(field)));
                }
            }
            count.add(announcement.id(), labelled, found);
        }
    }

    @Test
    void findsTheLossesThatAreForecast() throws IOException {
        Path file = Sample.shared().resolve("corpus/facts/duee_fin/duee_fin_dev_first585.jsonl");
        assumeThat(Files.isRegularFile(file)).as("the labelled news are not here").isTrue();
        Count count = new Count();
        for (String line : Files.readAllLines(file)) {
            JsonNode news = JSON.readTree(line);
            String text = news.path("text").asText();
            if (text.contains("业绩预告")) {
                compare(text, labelledLosses(news), count);
            }
        }
        count.print("losses forecast, of news that quote a forecast");
        assertThat(count.precision()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void findsTheForecastsAndHaltsThatAPersonRead() throws IOException {
        Path folder = Sample.shared().resolve("corpus/gold/facts");
        assumeThat(Files.isDirectory(folder)).as("the hand-read facts are not here").isTrue();
        Count forecasts = hand(folder, "fc-", kind -> kind.equals("earnings-forecast"));
        Count halts = hand(folder, "halt-", kind -> kind.equals("trading-halt"));
        forecasts.print("hand-read forecasts");
        halts.print("hand-read halts");
        assertThat(forecasts.precision()).isGreaterThanOrEqualTo(LEAST);
        assertThat(halts.precision()).isGreaterThanOrEqualTo(LEAST);
    }

    /** Values found that the hand-read facts have, values found that they have not, and missed. */
    private static Count hand(Path folder, String prefix, Predicate<String> ours)
            throws IOException {
        Count count = new Count();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> isGold(each, prefix)).sorted().toList()) {
                JsonNode gold = JSON.readTree(file.toFile());
                String text = Files.readString(folder.resolve(gold.path("text_file").asText()));
                Set<String> wanted = new HashSet<>();
                gold.path("facts")
                        .forEach(
                                fact ->
                                        fact.properties()
                                                .forEach(field -> add(wanted, field.getValue())));
                Set<String> found = new HashSet<>();
                ReadFacts.facts("", text).stream()
                        .filter(fact -> ours.test(fact.kind()))
                        .map(ShareFactsTest::plain)
                        .forEach(fact -> fact.forEach((name, value) -> add(found, name, value)));
                count.add(file.getFileName().toString(), wanted, found);
            }
        }
        return count;
    }

    private static boolean isGold(Path file, String prefix) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(".json");
    }

    /** Days and numbers; words are named otherwise on either side. */
    private static void add(Set<String> values, JsonNode value) {
        if (value.asText().matches("-?\\d+(?:\\.\\d+)?|\\d{4}-\\d{2}-\\d{2}")) {
            values.add(plain(value.asText()));
        }
    }

    private static void add(Set<String> values, String name, String value) {
        if (value.matches("-?\\d+(?:\\.\\d+)?|\\d{4}-\\d{2}-\\d{2}")) {
            values.add(
                    name.startsWith("change")
                            ? plain(new BigDecimal(value).movePointRight(2).toPlainString())
                            : plain(value));
        }
    }

    private static String plain(String value) {
        return value.contains("-") && !value.startsWith("-")
                ? value
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static void compare(String text, Set<String> labelled, Count count) {
        Set<String> found = new HashSet<>();
        ReadFacts.facts("业绩预告公告", text).stream()
                .filter(fact -> fact.kind().equals("earnings-forecast"))
                .map(ShareFactsTest::plain)
                .filter(fact -> fact.getOrDefault("metric", "").equals("net-profit"))
                .forEach(fact -> addLoss(found, fact));
        count.add(text.substring(0, 30), labelled, found);
    }

    private static void addLoss(Set<String> found, Map<String, String> fact) {
        String low = fact.getOrDefault("low", "0");
        if (low.startsWith("-")) {
            found.add(low.substring(1));
        }
    }

    /** The larger end of each loss that is expected; losses of earlier years are history. */
    private static Set<String> labelledLosses(JsonNode news) {
        Set<String> losses = new HashSet<>();
        for (JsonNode event : news.path("event_list")) {
            String period = "";
            String loss = "";
            for (JsonNode argument : event.path("arguments")) {
                String value = argument.path("argument").asText();
                switch (argument.path("role").asText()) {
                    case "财报周期" -> period = value;
                    case "净亏损" -> loss = value;
                    default -> {
                        // Other roles say nothing of the sum.
                    }
                }
            }
            if (event.path("event_type").asText().equals("亏损") && !period.contains("同期")) {
                String larger = larger(loss);
                if (!larger.isEmpty()) {
                    losses.add(larger);
                }
            }
        }
        return losses;
    }

    private static String larger(String loss) {
        BigDecimal most = BigDecimal.ZERO;
        Matcher sum = SUM.matcher(loss);
        while (sum.find()) {
            most = most.max(Amounts.number(sum.group(1)).multiply(Amounts.scale(sum.group(2))));
        }
        return most.signum() == 0 ? "" : most.stripTrailingZeros().toPlainString();
    }

    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        void add(String where, Set<String> wanted, Set<String> found) {
            for (String value : found) {
                if (wanted.contains(value)) {
                    right++;
                } else {
                    wrong++;
                    System.out.println("not wanted: " + value + " in " + where);
                }
            }
            for (String value : wanted) {
                if (!found.contains(value)) {
                    missed++;
                    System.out.println("missed: " + value + " in " + where);
                }
            }
        }

        double precision() {
            return right + wrong == 0 ? 0 : (double) right / (right + wrong);
        }

        void print(String what) {
            System.out.printf(
                    "%s: P %.3f (%d of %d), R %.3f (%d of %d)%n",
                    what,
                    precision(),
                    right,
                    right + wrong,
                    right + missed == 0 ? 0 : (double) right / (right + missed),
                    right,
                    right + missed);
        }
    }
}
