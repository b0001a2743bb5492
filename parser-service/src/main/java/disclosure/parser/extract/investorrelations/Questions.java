package disclosure.parser.extract.investorrelations;

import disclosure.events.InvestorRelations.Question;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions with their whole answers. */
final class Questions {

    private static final String CONDUCT = "(?:未公开|信息披露管理|承诺书|投资风险|未出现|泄[露密漏]|未透露)";

    /** What a record says of its own conduct, after the last answer. */
    private static final Pattern CLOSING =
            Pattern.compile(
                    "^(?:[☆★※*●◆■]\\s*)?(?:接待|本次|在本次|公司|在|活动|调研|交流|来访|会议|上述|以上|注[:：]|风险提示"
                            + "|特别提示|关于本次|参会|说明).{0,200}"
                            + CONDUCT);

    /** The same where it was printed on with the answer. */
    private static final Pattern CLOSING_INSIDE =
            Pattern.compile(
                    "(?<=[。！])\\s*(?:在?(?:本次)?(?:接待|调研|交流|沟通|活动)过程中"
                            + "|公司在(?:本次)?(?:接待|调研|交流|沟通)过程中)[，,].{0,200}"
                            + CONDUCT);

    private static final Pattern ENDED = Pattern.compile("[一二三四五六七八九十]、.{0,12}(?:结束|闭幕|感谢).{0,12}");

    /** An answer behind its question in the same paragraph. */
    static final Pattern ANSWER_INSIDE =
            Pattern.compile("(?<=[？?。！])\\s*(?:回答|回复|答复|答|A)\\s*[：:]\\s*");

    /** So far into a paragraph a greeting is still the asking person's. */
    private static final int GREETING = 12;

    private Questions() {}

    /** A question as found. */
    private record Asked(String question, @Nullable String answer, int offset) {}

    /** The question whose pieces these are. */
    static Question of(List<Piece> own, QuestionStyle style, int number, DocumentText document) {
        Asked asked = asked(own, style);
        return new Question(
                number,
                asked.question(),
                asked.answer(),
                document.pageAt(asked.offset()),
                asked.offset());
    }

    /**
     * Where a heading between two questions, or behind the last, ends the answer.
     *
     * @param section number of the section the question stands in; 0 for none
     */
    static int sectionBorder(List<Piece> pieces, int from, int to, int section) {
        for (int i = from + 1; i < to; i++) {
            String words = pieces.get(i).words();
            boolean heading =
                    QuestionStarts.SECTION.matcher(words).matches()
                            && "。？；，".indexOf(words.charAt(words.length() - 1)) < 0;
            boolean leadsOn = i + 1 == to && to < pieces.size();
            boolean next =
                    to == pieces.size()
                            && section > 0
                            && QuestionStyle.HAN_NUMBERED.number(words) == section + 1;
            if (heading && (leadsOn || next)) {
                return i;
            }
        }
        return to;
    }

    /** The pieces of the last question, up to where the record speaks of itself. */
    static List<Piece> withoutClosing(List<Piece> own) {
        for (int i = 1; i < own.size(); i++) {
            String words = own.get(i).words();
            boolean closes = CLOSING.matcher(words).find() || ENDED.matcher(words).matches();
            if (closes && QuestionStyle.answerMark(words) == 0) {
                return own.subList(0, i);
            }
        }
        Piece last = own.getLast();
        Matcher inside = CLOSING_INSIDE.matcher(last.words());
        if (inside.find()) {
            List<Piece> kept = new ArrayList<>(own.subList(0, own.size() - 1));
            String words = last.words().substring(0, inside.start());
            kept.add(new Piece(words, last.start(), last.start() + inside.start()));
            return List.copyOf(kept);
        }
        return own;
    }

    private static Asked asked(List<Piece> own, QuestionStyle style) {
        Piece first = own.getFirst();
        int mark = style.mark(first.words());
        String opening = first.words().substring(mark);
        int offset = first.start() + mark;
        for (int i = 1; i < own.size(); i++) {
            int answerMark = QuestionStyle.answerMark(own.get(i).words());
            if (answerMark > 0) {
                String question = withoutInnerMark(joined(opening, own.subList(1, i)));
                String answer =
                        joined(
                                own.get(i).words().substring(answerMark),
                                own.subList(i + 1, own.size()));
                return new Asked(question, answer, offset);
            }
        }
        Matcher inside = ANSWER_INSIDE.matcher(opening);
        if (inside.find()) {
            String answer = joined(opening.substring(inside.end()), own.subList(1, own.size()));
            return new Asked(opening.substring(0, inside.start()).strip(), answer, offset);
        }
        return unmarked(opening, own, offset);
    }

    /** Without an answer's mark the question ends with its last question mark. */
    private static Asked unmarked(String opening, List<Piece> own, int offset) {
        List<Piece> rest = own.subList(1, own.size());
        if (!rest.isEmpty() && QuestionStyle.courteous(rest.getFirst().words())) {
            return new Asked(opening.strip(), joined("", rest), offset);
        }
        Matcher courtesy = QuestionStyle.COURTESY.matcher(opening);
        int asked = Math.max(opening.indexOf('？'), opening.indexOf('?')) + 1;
        int from = asked > 0 ? Math.min(asked, GREETING) : GREETING;
        if (opening.length() > from && courtesy.find(from)) {
            String question = opening.substring(0, courtesy.start()).strip();
            return new Asked(question, joined(opening.substring(courtesy.start()), rest), offset);
        }
        int ask = Math.max(opening.lastIndexOf('？'), opening.lastIndexOf('?'));
        if (ask >= 0 && ask < opening.length() - 1 && opening.length() - ask > 12) {
            int first = Math.max(opening.indexOf('？'), opening.indexOf('?'));
            int cut = rest.isEmpty() ? first : ask;
            String answer = joined(opening.substring(cut + 1), rest);
            return new Asked(opening.substring(0, cut + 1).strip(), answer, offset);
        }
        if (ask < 0 && rest.size() > 1 && rest.getFirst().words().endsWith("？")) {
            String question = joined(opening, rest.subList(0, 1));
            return new Asked(question, joined("", rest.subList(1, rest.size())), offset);
        }
        int more = ask < 0 ? 0 : askedOn(rest);
        String question = joined(opening, rest.subList(0, more));
        List<Piece> answer = rest.subList(more, rest.size());
        return new Asked(question, answer.isEmpty() ? null : joined("", answer), offset);
    }

    /** How many paragraphs go on asking. */
    private static int askedOn(List<Piece> rest) {
        int more = 0;
        while (more + 1 < rest.size() && rest.get(more).words().endsWith("？")) {
            more++;
        }
        return more;
    }

    /** A question number may stand on a line of its own, the question behind 问： on the next. */
    private static String withoutInnerMark(String question) {
        int mark = QuestionStyle.ASKED.mark(question);
        return question.substring(mark).strip();
    }

    private static String joined(String opening, List<Piece> rest) {
        StringBuilder text = new StringBuilder(opening.strip());
        for (Piece piece : rest) {
            text.append(text.isEmpty() ? "" : "\n").append(piece.words());
        }
        return text.toString();
    }
}
