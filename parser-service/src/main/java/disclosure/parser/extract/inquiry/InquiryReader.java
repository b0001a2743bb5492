package disclosure.parser.extract.inquiry;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code inquiry}: letters of exchanges and authorities, and answers to them. */
public final class InquiryReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("(?:问询|关注|监管工作|审核意见落实|二次反馈意见?)函");
    private static final Pattern OTHER =
            Pattern.compile("(?:核查|独立|法律|专项|审核|补充)意见(?!落实函)|意见书|专项说明|制度");
    private static final Pattern DUE =
            Pattern.compile("[于在]" + DAY + "(?:之)?前[^。]{0,40}?(?:回复|报送|披露|答复)");

    /** {@code 延期至2031年6月8日前回复}: the day that takes the place of the letter's. */
    private static final Pattern PUT_OFF =
            Pattern.compile(
                    "(?:延期|延迟|推迟|预计|争取|将)[^。;；]{0,24}?(?:至|于|在|到|不晚于)"
                            + DAY
                            + "(?:之?前)?[^。;；]{0,24}?(?:回复|披露|完成|提交|报送)"
                            + "|(?:延期|延迟|推迟)至"
                            + DAY);

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find() || OTHER.matcher(headline).find()) {
            return List.of();
        }
        Letters letters = new Letters(source.text(), headline);
        MatchResult letter = letters.letter();
        return letter == null
                ? List.of()
                : List.of(fact(event(headline), source.text(), letters, letter));
    }

    private static Fact fact(String event, FactText text, Letters letters, MatchResult letter) {
        FactBuilder fact = new FactBuilder("inquiry", text.document());
        fact.name("event", new Stated<>(event, letter.start(), letter.end()), text);
        fact.name("from", letters.sender(letter), text);
        fact.name("letterNumber", Captured.words(text, letter, 4), text);
        fact.date("receivedOn", Captured.day(letter, 1), text);
        fact.date("dueOn", due(event, text, letter.end()), text);
        Questions.into(
                fact,
                text.document().text(),
                text.originEnd(letter.end()),
                event.equals("received"));
        return fact.build();
    }

    /** Where the answer is put off without a day, the letter's day no longer holds. */
    private static @Nullable Stated<LocalDate> due(String event, FactText text, int from) {
        if (!event.equals("delayed")) {
            return Captured.day(Captured.first(text, DUE, from), 1);
        }
        Matcher putOff = Captured.first(text, PUT_OFF, from);
        return Captured.day(putOff, putOff == null || putOff.group(1) != null ? 1 : 2);
    }

    private static String event(String headline) {
        if (headline.contains("延期") || headline.contains("延迟")) {
            return "delayed";
        }
        return headline.contains("回复") || headline.contains("答复") ? "reply" : "received";
    }
}
