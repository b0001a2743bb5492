package disclosure.parser.extract.comparison;

import disclosure.events.InvestorRelations.Question;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with what it is compared by.
 *
 * @param names what the question names in quotation marks: a project, a product
 */
record Asked(Question question, Shingles words, Shingles answer, Set<String> names) {

    /** Pairs of characters: questions are short, and put differently every time. */
    private static final int QUESTION_RUN = 2;

    /** Four characters in a row seldom meet by chance. */
    private static final int ANSWER_RUN = 4;

    /** A slip of the pen or a particle apart. */
    private static final double SAME_WORDS = 0.8;

    /** A question asked shortly is inside of a longer one; a shorter one is inside of too many. */
    private static final int SHORTEST_INSIDE = 5;

    /** Pairs of its own that words make which stand apart in the longer question. */
    private static final int SEAMS = 1;

    /** Of so many pairs one may be a slip of the pen. */
    private static final int OWN_OF = 16;

    /** Who says the same for the most part speaks about the same, however it was asked. */
    private static final double SAME_ANSWER = 0.35;

    /** Less will do where both the question and the answer are alike. */
    private static final double BOTH_ALIKE = 0.25;

    /**
     * Nearly word for word. A changed word costs up to six runs of four characters: one in thirty
     * characters leaves about 0.7; below that something was said anew.
     */
    static final double REPEATED = 0.7;

    /** What is shorter says nothing that could be repeated. */
    static final int SHORTEST_REPEATED = 16;

    /** Of an answer beside a question that is alike too. */
    private static final int SHORTEST_ALIKE = 8;

    /** When something is asked about changes with every record, the topic does not. */
    private static final String PERIODS =
            "20\\d\\d\\s*年?(?:度)?|(?:今|去|明|本)年|(?:上|下)半年|半?年度|全年|前三季度"
                    + "|第?\\s*[一二三四1-4]\\s*季度|Q[1-4]";

    /** How one asks, not what. */
    private static final Pattern COURTESY =
            Pattern.compile(
                    "(?:"
                            + PERIODS
                            + "|您好|你好|请问|请教|想问一?下|想了解一?下"
                            + "|请(?:领导|公司)?(?:简单)?(?:介绍|谈谈|分享|说明)一?下"
                            + "|能否|是否|贵?公司|目前|如何|怎么样|怎样|怎么|什么|哪些|有何|情况"
                            + "|(?<!(?<!项)目)的|是|有|对|吗|呢|请)");

    /** What is said before and after any answer. */
    private static final Pattern THANKS =
            Pattern.compile(
                    "(?:尊敬的投资者)?[,，:：!！]?(?:您|你)好[,，:：!！。]?"
                            + "|感谢(?:您|你)?[^,，。!！]{0,12}(?:关注|提问|支持|建议)[^,，。!！]{0,6}[,，。!！]?"
                            + "|谢谢(?:您|你)?[^,，。!！]{0,10}[。!！]?");

    private static final Pattern QUOTED =
            Pattern.compile("[“\\x22「『《]([^“”\\x22「」『』《》]{2,60})[”\\x22」』》]");

    static Asked of(Question question) {
        String said = question.answer() == null ? "" : question.answer();
        String answer = THANKS.matcher(said).replaceAll("");
        return new Asked(
                question,
                topic(question.question()),
                Shingles.of(answer, ANSWER_RUN),
                names(question.question()));
    }

    /** Without courtesies, unless nothing else is said. */
    private static Shingles topic(String question) {
        String bare = COURTESY.matcher(question).replaceAll("");
        Shingles topic = Shingles.of(bare, QUESTION_RUN);
        return topic.size() < 2 ? Shingles.of(question, QUESTION_RUN) : topic;
    }

    private static Set<String> names(String question) {
        Set<String> names = new HashSet<>();
        Matcher quoted = QUOTED.matcher(question);
        while (quoted.find()) {
            names.add(Shingles.folded(quoted.group(1)));
        }
        return names;
    }

    int number() {
        return question.number();
    }

    /** How alike two questions are; 0 where they are about different things. */
    double sameTopic(Asked other) {
        double likeness = words.likeness(other.words);
        double answers = holds(other, SHORTEST_ALIKE) ? answer.likeness(other.answer) : 0;
        boolean same =
                asksTheSame(other)
                        || (answers >= SAME_ANSWER && holds(other, SHORTEST_REPEATED))
                        || (answers >= BOTH_ALIKE && likeness >= BOTH_ALIKE);
        return same && !(namesAnother(other) && answers < REPEATED)
                ? Math.max(likeness, Math.max(answers, Double.MIN_VALUE))
                : 0;
    }

    /**
     * One of both asks nothing that the other does not. Where each has words of its own, they ask
     * about two things in the same form (储能业务的发展现状 and 军工业务的发展现状).
     */
    private boolean asksTheSame(Asked other) {
        int smaller = Math.min(words.size(), other.words.size());
        if (words.likeness(other.words) >= SAME_WORDS || smaller < SHORTEST_INSIDE) {
            return words.likeness(other.words) >= SAME_WORDS;
        }
        boolean less = words.size() < other.words.size();
        Shingles own = less ? words.without(other.words) : other.words.without(words);
        return own.size() <= smaller / OWN_OF
                || (own.size() <= SEAMS && (less ? other.words : words).spells(own));
    }

    private boolean namesAnother(Asked other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && Collections.disjoint(names, other.names);
    }

    boolean repeats(Asked other) {
        return holds(other, SHORTEST_REPEATED) && answer.likeness(other.answer) >= REPEATED;
    }

    private boolean holds(Asked other, int runs) {
        return Math.min(answer.size(), other.answer.size()) >= runs;
    }
}
