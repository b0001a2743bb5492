package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Trades of shareholders, pledges, purchases of own shares and contracts beside what people
 * labelled, field by field: in texts whose title is an announcement's, and in news that tell of
 * announcements. Values are compared as sets, for a text may tell an event twice. Whatever is read
 * and not labelled counts as wrong, though the text may state it.
 */
class HandLabelsCorpusTest {

    /** Least share of values read that are labelled, and of labels that are read. */
    private static final double ANNOUNCED = 0.88;

    private static final double FOUND = 0.60;
    private static final double OF_REDUCTIONS = 0.92;

    private static final List<Labels> KINDS =
            List.of(
                    trades("share-reduction", "股东减持", "减持"),
                    trades("share-increase", "股东增持", "增持"),
                    new Labels(
                            "share-pledge",
                            List.of("质押", "解除质押"),
                            List.of(
                                    new Field("质押方", LabelForm.NAME, List.of("holder")),
                                    new Field("质权方", LabelForm.NAME, List.of("pledgee")),
                                    // People label totals as pledges of their own.
                                    new Field(
                                            "质押股票/股份数量",
                                            LabelForm.COUNT,
                                            List.of("shares", "totalPledged")),
                                    new Field(
                                            "事件时间",
                                            LabelForm.DAY,
                                            List.of("start", "end", "released")))),
                    new Labels(
                            "buyback",
                            List.of("股份回购"),
                            List.of(
                                    new Field("回购方", LabelForm.NAME, List.of("company")),
                                    new Field("回购股份数量", LabelForm.COUNT, List.of("shares")),
                                    new Field("占公司总股本比例", LabelForm.RATIO, List.of("sharesRatio")),
                                    new Field(
                                            "每股交易价格",
                                            LabelForm.NUMBERS,
                                            List.of(
                                                    "highestPrice",
                                                    "lowestPrice",
                                                    "averagePrice",
                                                    "priceCap")),
                                    new Field(
                                            "交易金额",
                                            LabelForm.NUMBERS,
                                            List.of("amount", "planAmountLow", "planAmountHigh")),
                                    new Field("回购完成时间", LabelForm.DAY, List.of("asOf")))),
                    new Labels(
                            "major-contract",
                            List.of("中标"),
                            List.of(
                                    new Field(
                                            "中标公司",
                                            LabelForm.NAME,
                                            List.of("partyB", "consortium")),
                                    new Field("招标方", LabelForm.NAME, List.of("partyA")),
                                    new Field("中标标的", LabelForm.NAME, List.of("project")),
                                    new Field("中标金额", LabelForm.NUMBERS, List.of("amount")))));

    /** A kind of facts and the types of events that people labelled for it. */
    private record Labels(String kind, List<String> types, List<Field> fields) {}

    /** A role that people labelled, and the fields that say the same. */
    private record Field(String role, LabelForm form, List<String> ours) {}

    private static Labels trades(String kind, String type, String verb) {
        return new Labels(
                kind,
                List.of(type),
                List.of(
                        new Field(verb + "方", LabelForm.NAME, List.of("holder")),
                        new Field("交易股票/股份数量", LabelForm.COUNT, List.of("shares")),
                        new Field(verb + "部分占总股本比例", LabelForm.RATIO, List.of("sharesRatio")),
                        new Field(
                                "每股交易价格",
                                LabelForm.NUMBERS,
                                List.of("averagePrice", "lowestPrice", "highestPrice")),
                        new Field("交易金额", LabelForm.NUMBERS, List.of("amount")),
                        new Field("交易完成时间", LabelForm.DAY, List.of("start", "end"))));
    }

    @Test
    void readsInAnnouncementsWhatPeopleLabelled() throws IOException {
        Map<String, Tally> tallies = tallies(LabelledText::isAnnouncement);
        print("announcements", tallies);
        Tally all = tallies.getOrDefault("all", new Tally());
        assertThat(all.precision()).isGreaterThanOrEqualTo(ANNOUNCED);
        assertThat(all.recall()).isGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void readsInNewsWhatPeopleLabelled() throws IOException {
        Map<String, Tally> tallies = tallies(text -> !text.isAnnouncement());
        print("news", tallies);
        Tally reductions = tallies.getOrDefault("share-reduction", new Tally());
        assertThat(reductions.precision()).isGreaterThanOrEqualTo(OF_REDUCTIONS);
    }

    private static Map<String, Tally> tallies(Predicate<LabelledText> counts) throws IOException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (LabelledText text : LabelledText.all()) {
            if (counts.test(text)) {
                KINDS.forEach(labels -> count(text, labels, tallies));
            }
        }
        return tallies;
    }

    private static void count(LabelledText text, Labels labels, Map<String, Tally> tallies) {
        List<Map<String, String>> facts = text.facts(labels.kind());
        for (Field field : labels.fields()) {
            Set<String> wanted = wanted(text, labels, field);
            Set<String> found = found(facts, field);
            for (String name : List.of(labels.kind() + " " + field.role(), labels.kind(), "all")) {
                tallies.computeIfAbsent(name, each -> new Tally()).add(field.form(), wanted, found);
            }
            for (String value : field.form().notLabelled(wanted, found)) {
                System.out.println("not labelled: " + value + " in " + text.title());
            }
        }
    }

    private static Set<String> wanted(LabelledText text, Labels labels, Field field) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String label : text.labelled(labels.types(), field.role())) {
            wanted.addAll(field.form().values(label));
        }
        return wanted;
    }

    /** Several words that are joined are told one by one. */
    private static Set<String> found(List<Map<String, String>> facts, Field field) {
        Set<String> found = new LinkedHashSet<>();
        for (Map<String, String> fact : facts) {
            for (String name : field.ours()) {
                if (fact.containsKey(name)) {
                    found.addAll(List.of(fact.getOrDefault(name, "").split("、")));
                }
            }
        }
        return found;
    }

    private static void print(String what, Map<String, Tally> tallies) {
        System.out.println(what);
        tallies.forEach((name, tally) -> System.out.println("  " + name + ": " + tally));
    }

    private static final class Tally {
        private int said;
        private int right;
        private int labelled;
        private int met;

        void add(LabelForm form, Set<String> wanted, Set<String> found) {
            said += found.size();
            right += found.size() - form.notLabelled(wanted, found).size();
            labelled += wanted.size();
            met += wanted.size() - form.notRead(wanted, found).size();
        }

        double precision() {
            return said == 0 ? 0 : (double) right / said;
        }

        double recall() {
            return labelled == 0 ? 0 : (double) met / labelled;
        }

        @Override
        public String toString() {
            return "P %.3f (%d of %d), R %.3f (%d of %d)"
                    .formatted(precision(), right, said, recall(), met, labelled);
        }
    }
}
