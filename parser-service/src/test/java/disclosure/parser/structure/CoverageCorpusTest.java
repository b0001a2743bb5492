package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.FilingText;
import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.InvestorRelations.Session;
import disclosure.events.StructuredFiling;
import disclosure.parser.document.Compact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What PDFBox alone reads in a real record against what the structured filing keeps of it. Left out
 * as boilerplate: white space, page numbers, and lines among the three at either edge of a page
 * that stand so, digits aside, on at least half of the pages.
 */
class CoverageCorpusTest {

    private static final double LEAST = 0.99;
    private static final int EDGE = 3;

    /** So many characters in a row have to agree. */
    private static final int ROW = 3;

    /** Where lines are joined in another order, whole phrases do not agree any more. */
    private static final int PHRASE = 8;

    private static final double LEAST_IN_ORDER = 0.98;

    /** What the form itself prints: the names of its rows and every kind of activity to tick. */
    private static final String FORM =
            """
            证券代码：证券简称：编号：投资者关系活动记录表
            投资者关系活动类别
            特定对象调研分析师会议媒体采访业绩说明会新闻发布会路演活动现场参观其他（请文字说明其他活动内容）
            参与单位名称及人员姓名时间地点上市公司接待人员姓名
            投资者关系活动主要内容介绍
            附件清单（如有）日期
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final double HELD = 0.0;
    private static final double HELD_IN_THE_MEAN = 0.0;
    private static final Map<Path, String> PRINTED = new HashMap<>();

    @Test
    void losesNothingThatPdfBoxReads() {
        Map<String, Double> shares = new TreeMap<>();
        for (Path file : RecordCorpus.records()) {
            FilingText text = Objects.requireNonNull(RecordCorpus.read(file).text());
            shares.put(RecordCorpus.name(file), share(printed(file), text.text(), ROW));
        }

        report("characters of records kept", shares);
        assertThat(shares)
                .allSatisfy((f, share) -> assertThat(share).isGreaterThanOrEqualTo(LEAST));
    }

    /**
     * A row of a table whose cells have several lines is read cell by cell, and printed by line.
     */
    @Test
    void keepsTheOrderInWhichPdfBoxReads() {
        Map<String, Double> shares = new TreeMap<>();
        for (Path file : RecordCorpus.codes().keySet()) {
            FilingText text = Objects.requireNonNull(RecordCorpus.read(file).text());
            shares.put(RecordCorpus.name(file), share(printed(file), text.text(), PHRASE));
        }

        report("phrases kept", shares);
        assertThat(shares)
                .allSatisfy((f, share) -> assertThat(share).isGreaterThanOrEqualTo(LEAST_IN_ORDER));
    }

    @Test
    void losesNothingOfReportsWhoseTablesAreReadAsRows() {
        Map<String, Double> shares = new TreeMap<>();
        for (Path file : RecordCorpus.codes().keySet()) {
            if (!RecordCorpus.records().contains(file)) {
                FilingText text = Objects.requireNonNull(RecordCorpus.read(file).text());
                shares.put(RecordCorpus.name(file), share(printed(file), text.text(), 1));
            }
        }

        report("characters of reports kept", shares);
        assertThat(shares)
                .allSatisfy((f, share) -> assertThat(share).isGreaterThanOrEqualTo(LEAST));
    }

    @Test
    void keepsTheWholeConversationInQuestionsAndAnswers() {
        Map<String, Double> shares = new TreeMap<>();
        for (Path file : RecordCorpus.records()) {
            InvestorRelations record = RecordCorpus.record(file);
            String text = Objects.requireNonNull(RecordCorpus.read(file).text()).text();
            List<Question> questions = record.questions();
            Question last = questions.getLast();
            StringBuilder kept = new StringBuilder();
            for (Question q : questions.subList(0, questions.size() - 1)) {
                kept.append(q.question()).append(Objects.requireNonNullElse(q.answer(), ""));
            }
            String spoken = text.substring(questions.getFirst().offset(), last.offset());
            shares.put(RecordCorpus.name(file), share(spoken, kept.toString(), 1));
        }

        report("characters from the first question to the last kept", shares);
        // The rest are the marks of questions and answers, and headings between them.
        assertThat(shares).allSatisfy((f, share) -> assertThat(share).isGreaterThanOrEqualTo(0.9));
    }

    @Test
    void holdsInFieldsQuestionsAndStatementsWhatARecordSays() {
        Map<String, Double> shares = new TreeMap<>();
        for (Path file : RecordCorpus.records()) {
            String text = Objects.requireNonNull(RecordCorpus.read(file).text()).text();
            String held = FORM + held(RecordCorpus.filing(file));
            shares.put(RecordCorpus.name(file), share(letters(text), letters(held), ROW));
        }

        report("characters of records in fields, questions and statements", shares);
        assertThat(shares).allSatisfy((f, share) -> assertThat(share).isGreaterThanOrEqualTo(HELD));
        assertThat(mean(shares)).isGreaterThanOrEqualTo(HELD_IN_THE_MEAN);
    }

    /** Every word of the structured record, days and hours as records print them. */
    private static String held(StructuredFiling filing) {
        InvestorRelations record = Objects.requireNonNull(filing.investorRelations());
        List<@Nullable String> words = new ArrayList<>();
        words.add(filing.ticker());
        words.add(filing.issuer().shortName());
        words.add(record.recordNumber());
        words.add(filing.issuer().name());
        words.add(filing.title());
        words.addAll(record.activityTypes());
        words.add(record.activityTypeOther());
        words.addAll(record.institutions());
        words.addAll(record.participants());
        record.sessions().forEach(day -> words.add(printed(day)));
        words.add(record.place());
        record.hosts().forEach(host -> words.addAll(Arrays.asList(host.role(), host.name())));
        record.questions()
                .forEach(each -> words.addAll(Arrays.asList(each.question(), each.answer())));
        record.statements().forEach(each -> words.add(each.text()));
        words.add(record.recordDate() == null ? null : DAY.format(record.recordDate()));
        return words.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** Marks between the names of a list, and between roles and names, are in no field. */
    private static String letters(String text) {
        return text.replaceAll("[\\p{P}\\p{S}\\p{Co}]", "");
    }

    private static String printed(Session day) {
        return DAY.format(day.date())
                + (day.endDate() == null ? "" : "-" + DAY.format(day.endDate()))
                + (day.start() == null ? "" : day.start() + "-" + day.end());
    }

    private static double mean(Map<String, Double> shares) {
        return shares.values().stream().mapToDouble(share -> share).average().orElse(0);
    }

    private static void report(String what, Map<String, Double> shares) {
        Map.Entry<String, Double> least =
                shares.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        System.out.printf(
                "%s: mean %.4f, least %s over %d%n", what, mean(shares), least, shares.size());
    }

    private static double share(String wanted, String found, int row) {
        Map<String, Integer> rows = rows(found, row);
        Map<String, Integer> all = rows(wanted, row);
        int kept = 0;
        int total = 0;
        for (Map.Entry<String, Integer> one : all.entrySet()) {
            total += one.getValue();
            kept += Math.min(one.getValue(), rows.getOrDefault(one.getKey(), 0));
        }
        return total == 0 ? 1 : kept / (double) total;
    }

    private static Map<String, Integer> rows(String text, int row) {
        String words = Compact.of(text).toString();
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i + row <= words.length(); i++) {
            rows.merge(words.substring(i, i + row), 1, Integer::sum);
        }
        return rows;
    }

    /** Three checks want the same of most files. */
    private static String printed(Path file) {
        return PRINTED.computeIfAbsent(file, CoverageCorpusTest::print);
    }

    private static String print(Path file) {
        try {
            return withoutEdges(pages(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> pages(Path file) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().filter(l -> !l.isBlank()).toList());
            }
        }
        return pages;
    }

    private static String withoutEdges(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        pages.forEach(
                page ->
                        edges(page).stream()
                                .map(CoverageCorpusTest::masked)
                                .distinct()
                                .forEach(line -> edges.merge(line, 1, Integer::sum)));
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            List<String> atEdge = edges(page);
            for (String line : page) {
                int times = edges.getOrDefault(masked(line), 0);
                boolean runs = times >= 2 && times * 2 >= pages.size();
                if (!(atEdge.contains(line) && (runs || masked(line).matches("[-—第页#/]*")))) {
                    text.append(line).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static List<String> edges(List<String> page) {
        List<String> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
        edges.addAll(page.subList(Math.max(0, page.size() - EDGE), page.size()));
        return edges;
    }

    private static String masked(String line) {
        return Compact.of(line).toString().replaceAll("\\d+", "#");
    }
}
