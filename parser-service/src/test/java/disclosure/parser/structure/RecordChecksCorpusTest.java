package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.InvestorRelations.Session;
import disclosure.parser.document.Compact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every real record, whatever it says: checks that need no hand-read values. */
class RecordChecksCorpusTest {

    private static final Set<String> KINDS =
            Set.of("特定对象调研", "分析师会议", "媒体采访", "业绩说明会", "新闻发布会", "路演活动", "现场参观", "其他");

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    /** The field of the time comes before the text that may name other days. */
    private static final Pattern WEEKDAY =
            Pattern.compile("时间[:：]?(\\d{4})年(\\d{1,2})月(\\d{1,2})日[（(](?:星期|周)([一二三四五六日天])[）)]");

    private static final Pattern NUMBER =
            Pattern.compile("\\d{4}-(?:\\d{3}|00X|\\d{1,2}-\\d{1,2})");

    private static final Pattern MARK_IN_ANSWER =
            Pattern.compile("\\n(?:[QＱ]\\s*\\d*\\s*[：:]|问题?\\s*\\d*\\s*[：:])");

    /** Issuers do misprint a date; more than one record in so many is the reader's mistake. */
    private static final int MISPRINTS = 60;

    private final List<String> misses = new ArrayList<>();

    @Test
    void readsTheCodeOfEveryPdfAsTheIndexHasIt() {
        RecordCorpus.codes()
                .forEach(
                        (file, code) -> {
                            String found = RecordCorpus.filing(file).ticker();
                            if (!code.equals(found)) {
                                misses.add(RecordCorpus.name(file) + ": " + found);
                            }
                        });

        System.out.println("codes: " + RecordCorpus.codes().size() + ", missed " + misses);
        assertThat(misses).isEmpty();
        assertThat(RecordCorpus.codes()).hasSizeGreaterThan(100);
    }

    @Test
    void takesTheTickedBoxesFromTheVocabulary() {
        check(
                (name, record) -> {
                    if (record.activityTypes().isEmpty()
                            || !KINDS.containsAll(record.activityTypes())) {
                        misses.add(name + ": " + record.activityTypes());
                    }
                });

        assertThat(misses).isEmpty();
    }

    @Test
    void findsTheDaysThatTheListedTitleNames() {
        check(
                (name, record) -> {
                    Set<LocalDate> days = days(record);
                    Matcher day = DAY.matcher(name.substring(name.indexOf('：') + 1));
                    while (day.find()) {
                        LocalDate listed =
                                LocalDate.of(
                                        Integer.parseInt(day.group(1)),
                                        Integer.parseInt(day.group(2)),
                                        Integer.parseInt(day.group(3)));
                        if (!days.contains(listed)) {
                            misses.add(name + ": " + days);
                        }
                    }
                });

        assertThat(misses).isEmpty();
    }

    @Test
    void findsTheDaysWhoseWeekdayIsPrintedBesideTheTime() {
        List<String> found = new ArrayList<>();
        for (Path file : RecordCorpus.records()) {
            Structured read = RecordCorpus.read(file);
            String text = Objects.requireNonNull(read.text()).text();
            Matcher day = WEEKDAY.matcher(Compact.of(text));
            if (day.find()) {
                LocalDate printed =
                        LocalDate.of(
                                Integer.parseInt(day.group(1)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)));
                int weekday = "一二三四五六日".indexOf(day.group(4).replace('天', '日')) + 1;
                found.add(RecordCorpus.name(file));
                if (!days(RecordCorpus.record(file)).contains(printed)
                        || printed.getDayOfWeek().getValue() != weekday) {
                    misses.add(RecordCorpus.name(file) + ": " + day.group());
                }
            }
        }

        System.out.println("weekdays: " + found.size() + ", missed " + misses);
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(misses).isEmpty();
    }

    @Test
    void datesNoRecordBeforeItsMeeting() {
        check(
                (name, record) -> {
                    LocalDate last = days(record).stream().max(LocalDate::compareTo).orElse(null);
                    LocalDate recorded = record.recordDate();
                    if (last == null || recorded == null || recorded.isBefore(last)) {
                        misses.add(name + ": " + recorded + " before " + last);
                    }
                });

        System.out.println("dated before their meeting: " + misses);
        assertThat(misses).hasSizeLessThanOrEqualTo(RecordCorpus.records().size() / MISPRINTS);
    }

    @Test
    void readsRecordNumbersInTheirShape() {
        check(
                (name, record) -> {
                    String number = record.recordNumber();
                    if (number != null && !NUMBER.matcher(number).matches()) {
                        misses.add(name + ": " + number);
                    }
                });

        assertThat(misses).isEmpty();
    }

    @Test
    void namesHostsAndWhatTheyAre() {
        check(
                (name, record) -> {
                    boolean whole =
                            record.hosts().stream()
                                    .allMatch(h -> h.role() != null && h.name().length() <= 20);
                    if (record.hosts().isEmpty() || !whole) {
                        misses.add(name + ": " + record.hosts());
                    }
                });

        assertThat(misses).isEmpty();
    }

    @Test
    void takesNoSentenceForAVisitor() {
        check(
                (name, record) -> {
                    Stream<String> sentences =
                            record.institutions().stream()
                                    .filter(i -> i.matches(".*[，。；？、].*|.*(?:的投资者|参与|详见|排名).*"));
                    Stream<String> names =
                            record.participants().stream()
                                    .filter(p -> p.matches("[\\u4e00-\\u9fa5]{5,}|.*[，。；？：\\d].*"));
                    List<String> wrong = Stream.concat(sentences, names).toList();
                    if (!wrong.isEmpty()) {
                        misses.add(name + ": " + wrong);
                    }
                });

        assertThat(misses).isEmpty();
    }

    @Test
    void numbersQuestionsWithoutGapsAndAnswersEach() {
        check(
                (name, record) -> {
                    List<Question> questions = record.questions();
                    for (int i = 0; i < questions.size(); i++) {
                        Question question = questions.get(i);
                        String answer = question.answer();
                        if (question.number() != i + 1 || question.question().isBlank()) {
                            misses.add(name + " " + (i + 1) + ": " + question);
                        }
                        if (answer != null && MARK_IN_ANSWER.matcher(answer).find()) {
                            misses.add(name + " " + (i + 1) + ": a question in the answer");
                        }
                    }
                    long silent = questions.stream().filter(q -> q.answer() == null).count();
                    if (questions.isEmpty() || silent * 2 > questions.size()) {
                        misses.add(name + ": " + questions.size() + ", unanswered " + silent);
                    }
                });

        assertThat(misses).isEmpty();
    }

    @Test
    void readsTheRecordsOfTheShanghaiExchange() {
        for (Path file : RecordCorpus.excerpts()) {
            InvestorRelations record = RecordCorpus.record(file);
            boolean answered = record.questions().stream().allMatch(q -> q.answer() != null);
            if (record.questions().size() < 2 || !answered) {
                misses.add(RecordCorpus.name(file) + ": " + record.questions());
            }
            if (!RecordCorpus.name(file)
                    .startsWith(String.valueOf(RecordCorpus.filing(file).ticker()))) {
                misses.add(RecordCorpus.name(file) + ": " + RecordCorpus.filing(file).ticker());
            }
        }

        assertThat(misses).isEmpty();
    }

    private void check(BiConsumer<String, InvestorRelations> rule) {
        for (Path file : RecordCorpus.records()) {
            InvestorRelations record = RecordCorpus.filing(file).investorRelations();
            if (record == null) {
                misses.add(RecordCorpus.name(file) + ": no record");
            } else {
                rule.accept(RecordCorpus.name(file), record);
            }
        }
    }

    private static Set<LocalDate> days(InvestorRelations record) {
        Set<LocalDate> days = new TreeSet<>();
        for (Session session : record.sessions()) {
            days.add(session.date());
            if (session.endDate() != null) {
                days.add(session.endDate());
            }
        }
        return days;
    }
}
