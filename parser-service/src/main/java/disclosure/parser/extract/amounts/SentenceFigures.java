package disclosure.parser.extract.amounts;

import disclosure.events.ChangeAgainst;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words around each figure of a text, sentence by sentence. */
final class SentenceFigures {

    private static final int LOOK_BACK = 160;
    private static final int LOOK_AHEAD = 40;

    /** Figures of a sentence that are asked for what a later one leaves out. */
    private static final int FIGURES_BACK = 50;

    /** Words that join figures of one kind. */
    private static final Pattern JOINED =
            Pattern.compile("^[，,]?(?:、|和|及|与|以及|或|，|,|/|；|and|or|分别为?|其他|人民币|约| )*$");

    /** From a change to the level that was reached: 增长 12.5%至 3.2 亿元. */
    private static final Pattern REACHED =
            Pattern.compile("^[，,]?(?:增长|提升|上升|增加|下降|减少)?(?:至|达到?|到|为|to)(?:了|约|近|人民币|:| )*$");

    /** The same sum in another currency: （约合人民币 3.5 亿元）. */
    private static final Pattern CONVERTED =
            Pattern.compile("^[（(，,](?:按[^，。（）]{0,30}[，,]?)?(?:折算?|约|合|相当于|等值|人民币|为|计算|:|：)*$");

    /** The same in another year: ，2025 年将增至. */
    private static final Pattern LATER =
            Pattern.compile(
                    "^[，,、；;和及]?(?:到|预计|至)?(?:20\\d\\d年(?:度|末|底)?)(?:预计|将|有望|则|约|上升|增长|下降|增加"
                            + "|减少|增|升|降|达|至|到|为|是)*$");

    private static final int NEAR = 16;

    /** Words between a metric and its figure; what stands farther off governs something else. */
    private static final int FARTHEST = 30;

    /** What is held, behind its share: 51%的股权. */
    private static final Pattern STAKE = Pattern.compile("^的?(股权|股份|表决权|权益|出资额|财产份额)");

    private static final Pattern LOSS =
            Pattern.compile("(?:净亏损|亏损)(?:额|金额)?(?:为|约|达|近|人民币|:|：|超过?|不超过|了|的|预计)*$");
    private static final Pattern ENGLISH_LOSS =
            Pattern.compile("net loss(?:es)?(?: (?:of|was|approximately|about|is))*[ $]*$");
    private static final Pattern PER = Pattern.compile("每(\\d+|十)?股[^，,。；;]{0,18}$");
    private static final Pattern SHARE_OF =
            Pattern.compile(
                    "占到?(?![比有用据])([^占，。；,;%％]{2,40}?)的?(?:比例|比重|比率)?(?:为|约|的|达到?|超过?|近|不超过"
                            + "|不低于|还|尚|仍|不到|不足|：|:)*$");

    private final DocumentText document;
    private final List<Reading> sentence = new ArrayList<>();
    private final List<Reading> all = new ArrayList<>();

    private SentenceFigures(DocumentText document) {
        this.document = document;
    }

    static List<Reading> in(DocumentText document, List<Printed> figures) {
        return new SentenceFigures(document).read(figures);
    }

    private List<Reading> read(List<Printed> figures) {
        Sentences sentences = new Sentences(document);
        int begun = -1;
        int previousEnd = 0;
        for (Printed figure : figures) {
            sentences.seek(figure.start(), figure.end());
            if (sentences.start() != begun) {
                finish();
                begun = sentences.start();
                previousEnd = begun;
            }
            int from = Math.max(previousEnd, figure.start() - LOOK_BACK);
            String gap = Words.of(document.text(), from, figure.start());
            Printed before = sentence.isEmpty() ? null : sentence.getLast().printed;
            if (before != null && Repeated.sameSum(before, figure, gap)) {
                previousEnd = figure.end();
                continue;
            }
            Reading reading = new Reading(figure, gap);
            int ahead = Math.min(document.text().length(), figure.end() + LOOK_AHEAD);
            read(
                    reading,
                    Words.of(
                            document.text(),
                            figure.end(),
                            Math.min(ahead, Math.max(figure.end(), sentences.end()))));
            previousEnd = figure.end();
        }
        finish();
        return all;
    }

    private void finish() {
        Distribution.over(sentence);
        all.addAll(sentence);
        sentence.clear();
    }

    private void read(Reading reading, String behind) {
        Reading before = sentence.isEmpty() ? null : sentence.getLast();
        if (reading.bound == null) {
            reading.bound = Bounds.of(reading.gap, behind);
        }
        period(reading);
        boolean own = metric(reading, behind);
        change(reading, before);
        if (!own && before != null) {
            takeOver(reading, before);
        }
        per(reading);
        loss(reading);
        boolean kept = reading.printed.kind() != Printed.Kind.UNNAMED || reading.metric != null;
        if (kept) {
            sentence.add(reading);
        }
    }

    private void period(Reading reading) {
        List<String> periods = Periods.in(reading.gap);
        reading.period = periods.isEmpty() ? null : periods.getLast();
        int last = sentence.size() - 1;
        for (int i = last; i >= Math.max(0, last - FIGURES_BACK) && reading.period == null; i--) {
            reading.period = sentence.get(i).period;
        }
    }

    /** Finds the metric the words before or right behind name; false where they name none. */
    private boolean metric(Reading reading, String behind) {
        Matcher share = SHARE_OF.matcher(reading.gap);
        if (!reading.isAmount() && share.find()) {
            reading.metric = "占" + share.group(1);
            reading.subject = Subjects.before(reading.gap.substring(0, share.start()), "占");
            return true;
        }
        Matcher stake = STAKE.matcher(behind);
        if (!reading.isAmount() && stake.find()) {
            reading.metric = stake.group(1);
            reading.subject = Subjects.before(reading.gap, stake.group(1));
            return true;
        }
        List<Metrics.Term> terms = Metrics.in(reading.gap, reading.isAmount());
        if (!terms.isEmpty()
                && reading.gap.length() - terms.getLast().end() <= FARTHEST
                && !compared(reading.gap, terms.getLast())) {
            Metrics.Term term = terms.getLast();
            reading.metric = term.word();
            String before = reading.gap.substring(0, term.start());
            reading.subject = Subjects.before(before, term.word());
            if (reading.isAmount()) {
                verb(reading, before, reading.gap.substring(term.end()));
            }
            return true;
        }
        return behindFigure(reading, behind);
    }

    /** 较主营收入增长: what it is measured against, not what it measures. */
    private static boolean compared(String gap, Metrics.Term term) {
        return term.start() > 0 && "较比".indexOf(gap.charAt(term.start() - 1)) >= 0;
    }

    /** 减少净利润约 1,400 万元 is a change of the profit. */
    private static void verb(Reading reading, String before, String between) {
        Integer verb = Changes.verb(before);
        if (verb != null && between.length() <= 4) {
            reading.sign = verb;
            reading.against = ChangeAgainst.UNSTATED;
        }
    }

    private static boolean behindFigure(Reading reading, String behind) {
        int clause = 0;
        while (clause < behind.length() && "，,。；;、\n".indexOf(behind.charAt(clause)) < 0) {
            clause++;
        }
        String words = behind.substring(0, Math.min(clause, 16));
        List<Metrics.Term> terms =
                reading.isAmount() || words.startsWith("的")
                        ? Metrics.in(words, reading.isAmount())
                        : List.of();
        if (terms.isEmpty() || (terms.getFirst().start() > 10 && words.codePointAt(0) > 0x2E80)) {
            return false;
        }
        reading.metric = terms.getFirst().word();
        return true;
    }

    private void change(Reading reading, @Nullable Reading before) {
        Integer direction = Changes.direction(reading.gap);
        String printed =
                document.text().substring(reading.printed.start(), reading.printed.start() + 1);
        if (direction == null && !reading.isAmount() && "+＋".contains(printed)) {
            direction = 0;
        }
        if (direction == null) {
            if (before != null
                    && before.against != null
                    && before.isAmount() == reading.isAmount()
                    && JOINED.matcher(reading.gap).matches()) {
                reading.against = before.against;
                reading.sign = before.sign;
            }
            return;
        }
        ChangeAgainst against = Changes.against(reading.gap);
        int last = sentence.size() - 1;
        int first = Math.max(0, last - FIGURES_BACK);
        for (int i = last; i >= first && against == ChangeAgainst.UNSTATED; i--) {
            ChangeAgainst earlier = sentence.get(i).against;
            against = earlier == null ? against : earlier;
        }
        reading.against = against;
        reading.sign = direction < 0 ? -1 : 1;
    }

    /**
     * A figure without a metric of its own belongs to the one before, if only little is between.
     */
    private void takeOver(Reading reading, Reading before) {
        if (reading.isAmount()
                && before.against != null
                && REACHED.matcher(reading.gap).matches()) {
            reading.like(before);
            link(reading, before);
        } else if (!reading.isAmount() && reading.against != null) {
            // A share that grew by a percentage is another thing's growth; by points it is its own.
            boolean share = !before.isAmount() && before.against == null;
            if (share && reading.printed.kind() == Printed.Kind.PERCENT) {
                return;
            }
            reading.like(before);
            if (before.isAmount() && before.against == null) {
                link(before, reading);
            }
        } else if (reading.isAmount() == before.isAmount() && continues(reading, before)) {
            reading.like(before);
        }
    }

    /** The same told again: of another year, in another currency, or how much it grew. */
    private static boolean continues(Reading reading, Reading before) {
        boolean grew =
                reading.against != null && before.against == null && reading.gap.length() <= NEAR;
        return grew
                || JOINED.matcher(reading.gap).matches()
                || CONVERTED.matcher(reading.gap).matches()
                || LATER.matcher(reading.gap).matches();
    }

    private static void link(Reading level, Reading change) {
        boolean plain =
                change.printed.kind() == Printed.Kind.PERCENT && change.printed.upper() == null;
        if (plain && change.against == ChangeAgainst.YEAR_EARLIER && level.yearOnYear == null) {
            level.yearOnYear = change.low();
        }
    }

    private static void per(Reading reading) {
        Matcher per = PER.matcher(reading.gap);
        if (reading.isAmount() && reading.per == null && per.find()) {
            String count = per.group(1);
            reading.per = count == null ? "股" : (count.equals("十") ? "10" : count) + "股";
        }
    }

    private static void loss(Reading reading) {
        boolean loss =
                LOSS.matcher(reading.gap).find()
                        || ENGLISH_LOSS
                                .matcher(reading.gap.toLowerCase(java.util.Locale.ROOT))
                                .find();
        boolean lessened = reading.gap.endsWith("减少") || reading.against != null;
        if (reading.isAmount() && loss && !lessened) {
            reading.sign = -1;
        }
    }
}
