package disclosure.parser.extract.comparison;

import disclosure.events.InvestorRelations.Question;
import java.util.regex.Pattern;

/** A question with what it is compared by. */
record Asked(Question question, Shingles words, Shingles answer) {

    /** Pairs of characters: questions are short, and put differently every time. */
    private static final int QUESTION_RUN = 2;

    /** Four characters in a row seldom meet by chance. */
    private static final int ANSWER_RUN = 4;

    /**
     * Same topic from here on: of two ways to ask one thing about half of the pairs of characters
     * are common (营业收入增长的原因 and 收入增长原因是什么); of two questions about two things below a third.
     */
    private static final double SAME_QUESTION = 0.5;

    /** A question asked shortly is inside of a longer one. */
    private static final double INSIDE = 0.8;

    private static final int SHORTEST_INSIDE = 5;

    /** Nearly word for word: one changed figure or word in thirty characters leaves about 0.8. */
    static final double REPEATED = 0.8;

    /** 谢谢您的关注 is repeated by everybody and says nothing. */
    static final int SHORTEST_REPEATED = 16;

    /** How one asks, not what. */
    private static final Pattern COURTESY =
            Pattern.compile(
                    "(?:您好|你好|请问|请教|想问一?下|想了解一?下|请(?:领导|公司)?(?:介绍|谈谈|分享|说明)一?下|能否|是否"
                            + "|贵?公司|目前|今年|如何|怎么样|怎样|怎么|什么|哪些|有何|情况|的|是|有|对|吗|呢|请)");

    static Asked of(Question question) {
        String answer = question.answer() == null ? "" : question.answer();
        return new Asked(question, topic(question.question()), Shingles.of(answer, ANSWER_RUN));
    }

    /** Without courtesies, unless nothing else is said. */
    private static Shingles topic(String question) {
        String bare = COURTESY.matcher(question).replaceAll("");
        Shingles topic = Shingles.of(bare, QUESTION_RUN);
        return topic.size() < 2 ? Shingles.of(question, QUESTION_RUN) : topic;
    }

    int number() {
        return question.number();
    }

    /** How alike two questions are; 0 where they are about different things. */
    double sameTopic(Asked other) {
        double likeness = words.likeness(other.words);
        boolean inside =
                Math.min(words.size(), other.words.size()) >= SHORTEST_INSIDE
                        && words.containment(other.words) >= INSIDE;
        double answers = repeats(other) ? answer.likeness(other.answer) : 0;
        return likeness >= SAME_QUESTION || inside || answers > 0
                ? Math.max(Math.max(likeness, answers), inside ? SAME_QUESTION : 0)
                : 0;
    }

    boolean repeats(Asked other) {
        return Math.min(answer.size(), other.answer.size()) >= SHORTEST_REPEATED
                && answer.likeness(other.answer) >= REPEATED;
    }
}
