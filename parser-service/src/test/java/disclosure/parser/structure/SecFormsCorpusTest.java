package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.events.FilingText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every line and every holder of the ownership forms of the corpus, against a reader's values. */
class SecFormsCorpusTest {

    private static final Path FOLDER = Sample.shared().resolve("corpus/sec");
    private static final int DIGITS = 10;
    private static final Set<String> TRADES =
            Set.of("insider-transaction", "insider-holding", "share-reduction", "share-increase");
    private static final List<String> OWNERSHIP =
            List.of(
                    "asOf",
                    "shares",
                    "ratio",
                    "soleVoting",
                    "sharedVoting",
                    "soleDispositive",
                    "sharedDispositive",
                    "holderType");

    @Test
    void readsEveryLineAndHolderAsAPersonDoesAndInventsNone() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "the forms are not here: " + FOLDER);

        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                List<String> told = told(Sample.read(bytes));
                if (!told.isEmpty()) {
                    found.put(digest(bytes), told);
                }
            }
        }

        assertThat(found).isEqualTo(expected());
    }

    private static List<String> told(Structured read) throws NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>();
        for (Fact fact : read.filing().facts()) {
            if (TRADES.contains(fact.kind())) {
                lines.add(trade(fact));
            } else if (fact.kind().equals("beneficial-ownership")) {
                lines.add(line(fact, OWNERSHIP));
            } else if (fact.kind().endsWith("-sale")) {
                lines.add(line(fact, List.of("date", "shares", "amount")));
            }
            standsWhereItSays(fact, Objects.requireNonNull(read.text()));
        }
        return lines;
    }

    private static void standsWhereItSays(Fact fact, FilingText text) {
        for (FactField field : fact.fields().values()) {
            assertThat(text.text().substring(field.offset()).replace("\n", ""))
                    .startsWith(field.text());
        }
    }

    private static String trade(Fact fact) throws NoSuchAlgorithmException {
        boolean market = fact.kind().startsWith("share-");
        String held = fact.kind().equals("insider-holding") ? "held" : "heldAfter";
        String line =
                line(
                        fact,
                        List.of(
                                "code",
                                market ? "start" : "date",
                                "shares",
                                market ? "averagePrice" : "price",
                                "lowestPrice",
                                "highestPrice",
                                held));
        line += value(fact, "direct").equals("true") ? " D" : " I";
        line += " " + value(fact, "tradingPlan");
        if (fact.fields().containsKey("derivative")) {
            line +=
                    " derivative "
                            + values(fact, List.of("exercisePrice", "expires", "underlyingShares"));
        }
        String joint = value(fact, "jointHolders");
        return joint.equals("-") ? line : line + " joint " + name(joint);
    }

    private static String line(Fact fact, List<String> fields) throws NoSuchAlgorithmException {
        return fact.kind() + " " + name(value(fact, "holder")) + " " + values(fact, fields);
    }

    private static String values(Fact fact, List<String> fields) {
        return fields.stream().map(field -> value(fact, field)).collect(Collectors.joining(" "));
    }

    private static String value(Fact fact, String name) {
        FactField field = fact.fields().get(name);
        return field == null
                ? "-"
                : switch (field.value()) {
                    case FactValue.Quantity q -> q.number().toPlainString();
                    case FactValue.Day d -> d.day().toString();
                    case FactValue.Truth t -> String.valueOf(t.holds());
                    case FactValue.Words w -> w.words();
                };
    }

    private static String name(String name) throws NoSuchAlgorithmException {
        return digest(name.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    }

    private static Map<String, List<String>> expected() throws IOException {
        String lines = new String(Sample.bytes("/facts/sec-forms.tsv"), StandardCharsets.UTF_8);
        return lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.substring(0, DIGITS), line.substring(DIGITS + 1)))
                .collect(
                        Collectors.groupingBy(
                                List::getFirst,
                                TreeMap::new,
                                Collectors.mapping(List::getLast, Collectors.toList())));
    }
}
