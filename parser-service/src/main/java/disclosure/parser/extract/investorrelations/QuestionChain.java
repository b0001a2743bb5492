package disclosure.parser.extract.investorrelations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the questions among numbered paragraphs. Lists inside answers and statements before the
 * conversation are numbered alike, so the run of numbers is taken whose members look most like
 * questions; numbers count up by one and begin again only behind a section heading.
 */
final class QuestionChain {

    /** What it costs to believe that a record leaves out a number or prints one twice. */
    private static final double MISCOUNT = 2;

    private static final double NO_REASON = 6;

    /** The same where a label shows that it is a question. */
    private static final double MISLABELLED = 0.5;

    /** No answer holds more numbered paragraphs than this. */
    private static final int FURTHEST = 200;

    private static final int SHORT = 60;
    private static final int LONG = 150;

    /** Announces that the questions follow. */
    private static final Pattern ANNOUNCES =
            Pattern.compile("问答|提问|答疑|投资者(?:提出|关注|关心)|问题|Q\\s*&\\s*A|QA");

    /** Words of a question whose mark was left out. */
    private static final Pattern ASKING =
            Pattern.compile("请问|请介绍|请.{0,12}介绍|何|哪|吗|怎么|怎样|多少|什么|是否|能否|有没有|呢$");

    private final List<Piece> pieces;
    private final QuestionStyle style;
    private final boolean answersMarked;
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final int[] sections;

    private QuestionChain(List<Piece> pieces, QuestionStyle style, boolean answersMarked) {
        this.pieces = pieces;
        this.style = style;
        this.answersMarked = answersMarked;
        this.sections = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            boolean section = QuestionStarts.SECTION.matcher(pieces.get(i).words()).matches();
            sections[i + 1] = sections[i] + (section ? 1 : 0);
        }
    }

    /** Indexes of the paragraphs that begin a question; empty where none convince. */
    static List<Integer> in(List<Piece> pieces, QuestionStyle style, boolean answersMarked) {
        QuestionChain chain = new QuestionChain(pieces, style, answersMarked);
        for (int i = 0; i < pieces.size(); i++) {
            int number = style.number(pieces.get(i).words());
            if (number > 0) {
                chain.nodes.add(i);
                chain.numbers.add(number);
            }
        }
        return chain.best();
    }

    private List<Integer> best() {
        double[] total = new double[nodes.size()];
        int[] before = new int[nodes.size()];
        int top = -1;
        int announced = announced();
        for (int i = 0; i < nodes.size(); i++) {
            double own = looks(nodes.get(i)) - (nodes.get(i) < announced ? 3 : 0);
            total[i] = own - first(number(i));
            before[i] = -1;
            for (int j = Math.max(0, i - FURTHEST); j < i; j++) {
                double joined = total[j] + own - step(j, i);
                if (joined > total[i]) {
                    total[i] = joined;
                    before[i] = j;
                }
            }
            top = top < 0 || total[i] > total[top] ? i : top;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = top >= 0 && total[top] > 0 ? top : -1; i >= 0; i = before[i]) {
            found.add(nodes.get(i));
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    private int number(int node) {
        return numbers.get(node);
    }

    private double first(int number) {
        return style.unmistakable() ? 0 : number == 1 ? 0 : number == 2 ? MISCOUNT : NO_REASON;
    }

    private double step(int from, int to) {
        int up = number(to) - number(from);
        if (up == 1) {
            return 0;
        }
        if (style.unmistakable()) {
            return MISLABELLED;
        }
        if (up == 0 || up == 2) {
            return MISCOUNT;
        }
        return number(to) == 1 && sectionBetween(nodes.get(from), nodes.get(to)) ? 0 : NO_REASON;
    }

    private boolean sectionBetween(int from, int to) {
        return !style.likeSections() && sections[to] > sections[from + 1];
    }

    /** Where the first heading stands that announces questions; 0 where none does. */
    private int announced() {
        for (int i = 0; i < pieces.size() && !style.likeSections(); i++) {
            String words = pieces.get(i).words();
            if (QuestionStarts.SECTION.matcher(words).matches()
                    && ANNOUNCES.matcher(words).find()) {
                return i;
            }
        }
        return 0;
    }

    /** How much a numbered paragraph looks like a question rather than an item of a list. */
    private double looks(int index) {
        String words = pieces.get(index).words();
        if (style.unmistakable()) {
            // Q2 is also the second quarter.
            return answered(index) || !answersMarked ? 4 : words.indexOf('？') >= 0 ? 1 : -1;
        }
        return answersMarked ? (answered(index) ? 4 : -3) : asks(words) + followed(index);
    }

    private double asks(String words) {
        int mark = Math.max(words.lastIndexOf('？'), words.lastIndexOf('?'));
        if (mark >= 0) {
            return words.length() - mark <= 15 ? 4 : 2;
        }
        if (QuestionStyle.COURTESY.matcher(words).find()) {
            return 2;
        }
        if (words.length() <= SHORT && ASKING.matcher(words).find()) {
            return 1;
        }
        char last = words.charAt(words.length() - 1);
        if (style.likeSections() || last == '；' || last == ';' || last == '：') {
            return -4;
        }
        double wordy = words.length() > LONG ? -2 : words.length() > SHORT ? -0.5 : 0;
        return wordy - 1.5;
    }

    private double followed(int index) {
        if (index + 1 == pieces.size()) {
            return 0;
        }
        String next = pieces.get(index + 1).words();
        if (QuestionStyle.courteous(next)) {
            return 3;
        }
        return style.number(next) > 0 ? -2 : 1;
    }

    /** Whether an answer comes before the next number or section. */
    private boolean answered(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            String next = pieces.get(i).words();
            if (QuestionStyle.answerMark(next) > 0) {
                return true;
            }
            if (style.number(next) > 0 || QuestionStarts.SECTION.matcher(next).matches()) {
                break;
            }
        }
        return Questions.ANSWER_INSIDE.matcher(pieces.get(index).words()).find();
    }
}
