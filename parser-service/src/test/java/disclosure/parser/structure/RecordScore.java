package disclosure.parser.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How far a structured record agrees with one read by hand, field by field: the same rules as the
 * scoring script of the corpus, so that no other language is needed to hold the bar.
 */
final class RecordScore {

    private static final List<String> NO_PLACE = List.of("/", "-", "无");

    private RecordScore() {}

    /** Accuracy or F1 of each field, in the script's order. */
    static Map<String, Double> of(JsonNode filing, JsonNode gold) {
        JsonNode record = filing.path("investorRelations");
        JsonNode issuer = filing.path("issuer");
        double[] asked = questions(record.path("questions"), gold.path("questions"));
        List<String[]> found = sessions(record.path("sessions"));
        List<String[]> wanted = goldSessions(gold);
        Map<String, Double> score = new LinkedHashMap<>();
        score.put(
                "securityCode",
                same(texts(gold.path("securityCodes")).contains(filing.path("ticker").asText())));
        score.put("shortName", equal(issuer.path("shortName"), gold.path("shortName")));
        score.put("issuer", equal(issuer.path("name"), gold.path("issuer")));
        score.put("recordNumber", equal(record.path("recordNumber"), gold.path("recordNumber")));
        JsonNode types =
                filled(gold.path("activityTypes"))
                        ? gold.path("activityTypes")
                        : gold.path("inferredActivityTypes");
        score.put("activityTypes", f1(texts(record.path("activityTypes")), texts(types)));
        score.put("dates", f1(ends(found, true), ends(wanted, false)));
        score.put("times", f1(hours(found), hours(wanted)));
        score.put("place", same(place(record.path("place")).equals(place(gold.path("place")))));
        score.put(
                "institutions",
                f1(texts(record.path("institutions")), texts(gold.path("institutions"))));
        score.put(
                "participants",
                f1(texts(record.path("participants")), texts(gold.path("participants"))));
        score.put("hostNames", f1(hosts(record, false), hosts(gold, false)));
        score.put("hostRoles", f1(hosts(record, true), hosts(gold, true)));
        score.put("questionCount", asked[0]);
        score.put("questions", asked[1]);
        score.put("answers", asked[2]);
        score.put(
                "recordDate",
                same(text(record.path("recordDate")).equals(text(gold.path("recordDate")))));
        return score;
    }

    /** A question matches its gold when both its ends agree; order matters. */
    private static double[] questions(JsonNode found, JsonNode wanted) {
        double count = found.size() == wanted.size() ? 1 : 0;
        if (wanted.isEmpty()) {
            return new double[] {count, count, count};
        }
        int asked = 0;
        int answered = 0;
        int at = 0;
        for (JsonNode gold : wanted) {
            for (int i = at; i < found.size(); i++) {
                JsonNode one = found.get(i);
                if (fold(one.path("question")).startsWith(fold(gold.path("q")))) {
                    at = i + 1;
                    asked += fold(one.path("question")).endsWith(fold(gold.path("q_end"))) ? 1 : 0;
                    boolean whole =
                            fold(one.path("answer")).startsWith(fold(gold.path("a")))
                                    && fold(one.path("answer")).endsWith(fold(gold.path("a_end")));
                    answered += whole ? 1 : 0;
                    break;
                }
            }
        }
        double size = found.size() + wanted.size();
        return new double[] {count, 2 * asked / size, 2 * answered / size};
    }

    /** First day, last day, start and end of each session. */
    private static List<String[]> sessions(JsonNode sessions) {
        List<String[]> all = new ArrayList<>();
        for (JsonNode session : sessions) {
            all.add(
                    new String[] {
                        text(session.path("date")),
                        text(session.path("endDate")),
                        text(session.path("start")),
                        text(session.path("end"))
                    });
        }
        return all;
    }

    private static List<String[]> goldSessions(JsonNode gold) {
        if (filled(gold.path("sessions"))) {
            return sessions(gold.path("sessions"));
        }
        List<String> dates =
                filled(gold.path("dates"))
                        ? stream(gold.path("dates")).map(JsonNode::asText).toList()
                        : Stream.of(text(gold.path("date"))).filter(d -> !d.isEmpty()).toList();
        return dates.stream()
                .map(d -> new String[] {d, "", text(gold.path("start")), text(gold.path("end"))})
                .toList();
    }

    /** A range may be printed by its ends or day by day: only the ends are compared. */
    private static List<String> ends(List<String[]> sessions, boolean lastDays) {
        List<String> dates =
                sessions.stream()
                        .flatMap(s -> lastDays ? Stream.of(s[0], s[1]) : Stream.of(s[0]))
                        .filter(date -> !date.isEmpty())
                        .toList();
        return dates.isEmpty() ? dates : List.of(Collections.min(dates), Collections.max(dates));
    }

    private static List<String> hours(List<String[]> sessions) {
        return sessions.stream()
                .filter(session -> !session[2].isEmpty())
                .map(session -> session[2] + "/" + session[3])
                .toList();
    }

    private static List<String> hosts(JsonNode record, boolean roles) {
        return stream(record.path("hosts"))
                .map(
                        host -> {
                            String name = fold(host.path("name")).replaceAll("(先生|女士|小姐)$", "");
                            String role = fold(host.path("role")).replaceAll("[、,;；/兼]", "");
                            return roles ? name + "/" + role.replaceFirst("^公司", "") : name;
                        })
                .toList();
    }

    private static String place(JsonNode place) {
        return NO_PLACE.contains(fold(place)) ? "" : fold(place);
    }

    private static double f1(Collection<String> found, Collection<String> wanted) {
        Set<String> one = new HashSet<>(found);
        Set<String> other = new HashSet<>(wanted);
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        int size = one.size() + other.size();
        one.retainAll(other);
        return 2.0 * one.size() / size;
    }

    private static double equal(JsonNode found, JsonNode wanted) {
        return same(fold(found).equals(fold(wanted)));
    }

    private static double same(boolean agree) {
        return agree ? 1 : 0;
    }

    private static boolean filled(JsonNode node) {
        return node.isArray() && !node.isEmpty();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(RecordScore::fold).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : "";
    }

    private static String fold(JsonNode node) {
        return Normalizer.normalize(text(node), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "");
    }
}
