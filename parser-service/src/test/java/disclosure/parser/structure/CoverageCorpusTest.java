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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            证券代码
            证券简称
            编号
            投资者关系活动记录表
            投资者关系活动类别
            选中项请打
            特定对象调研
            分析师会议
            媒体采访
            业绩说明会
            新闻发布会
            路演活动
            现场参观
            其他
            请文字说明其他活动内容
            参与单位名称
            及人员姓名
            及姓名
            时间
            地点
            形式
            上市公司接待人员姓名
            投资者关系活动主要内容介绍
            关于本次活动是否涉及应披露重大信息的说明
            附件清单
            如有
            风险提示
            日期
            先生
            女士
            单位名称
            排名不分先后
            星期一
            星期二
            星期三
            星期四
            星期五
            星期六
            星期日
            """;

    /** What stands before questions and answers: {@code Q1：}, {@code 问题2、问：}, {@code 答：}. */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?m)^\\s*(?:(?:问题|Q)\\s*\\d+|\\d+\\s*[、.．])?\\s*(?:问|答|回复|[QA]\\s*\\d*)?\\s*[：:]");

    private static final double HELD = 0.95;

    private static final double HELD_IN_THE_MEAN = 0.985;
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
            shares.put(RecordCorpus.name(file), held(text, RecordCorpus.filing(file)));
        }

        report("characters of records in fields, questions and statements", shares);
        assertThat(shares).allSatisfy((f, share) -> assertThat(share).isGreaterThanOrEqualTo(HELD));
        assertThat(mean(shares)).isGreaterThanOrEqualTo(HELD_IN_THE_MEAN);
    }

    /** The share of a text's letters and digits that lies in values of the structured filing. */
    private static double held(String text, StructuredFiling filing) {
        String letters = letters(text);
        BitSet held = new BitSet(letters.length());
        Stream.concat(FORM.lines(), values(filing).flatMap(String::lines))
                .map(CoverageCorpusTest::letters)
                .filter(value -> value.length() > 1)
                .distinct()
                .forEach(
                        value -> {
                            int at = letters.indexOf(value);
                            while (at >= 0) {
                                held.set(at, at + value.length());
                                at = letters.indexOf(value, at + value.length());
                            }
                        });
        return held.cardinality() / (double) letters.length();
    }

    /** What the structured record states, days and hours as records print them. */
    private static Stream<String> values(StructuredFiling filing) {
        InvestorRelations record = Objects.requireNonNull(filing.investorRelations());
        List<@Nullable String> values = new ArrayList<>();
        values.addAll(
                Arrays.asList(
                        filing.ticker(),
                        filing.issuer().shortName(),
                        filing.issuer().name(),
                        filing.title(),
                        record.recordNumber(),
                        record.activityTypeOther(),
                        record.place()));
        values.addAll(record.institutions());
        values.addAll(record.participants());
        record.sessions().forEach(day -> values.addAll(printed(day)));
        record.hosts().forEach(host -> values.addAll(Arrays.asList(host.role(), host.name())));
        record.questions()
                .forEach(each -> values.addAll(Arrays.asList(each.question(), each.answer())));
        record.statements().forEach(each -> values.add(each.text()));
        values.addAll(printed(record.recordDate()));
        return values.stream().filter(Objects::nonNull);
    }

    /** Marks between names, and between roles and names, are in no field. */
    private static String letters(String text) {
        String unmarked = MARK.matcher(text).replaceAll("");
        return unmarked.replaceAll("[\\p{P}\\p{S}\\p{Co}\\p{Z}\\s]", "");
    }

    private static List<@Nullable String> printed(Session day) {
        List<@Nullable String> words = new ArrayList<>(printed(day.date()));
        words.addAll(printed(day.endDate()));
        words.add(day.start() + "-" + day.end());
        return words;
    }

    private static List<String> printed(@Nullable LocalDate day) {
        return day == null
                ? List.of()
                : Stream.of("yyyy年M月d日", "yyyy年MM月dd日", "M月d日", "d日")
                        .map(pattern -> DateTimeFormatter.ofPattern(pattern).format(day))
                        .toList();
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
