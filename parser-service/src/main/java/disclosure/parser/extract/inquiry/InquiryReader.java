package disclosure.parser.extract.inquiry;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code inquiry}: letters of exchanges and authorities, and answers to them. */
public final class InquiryReader implements FactReader {

    private static final Pattern TITLE = Pattern.compile("(?:问询|关注|监管工作|审核意见落实|二次反馈意见?)函");
    private static final Pattern RECEIVED =
            Pattern.compile(
                    "(?:"
                            + DAY
                            + "|近日|日前)，?(?:本?公司)?(?:收到了?|接到)(?:贵所|了)?([^《，。]{2,40}?)(?:\\([^)]{0,30}\\))?"
                            + "(?:出具|下发|发出|发来|发送|印发)?的?《[^》]{2,160}?函》"
                            + "(?:\\((?!以下)([^()]{2,16}(?:\\([^()]{1,16}\\)[^()]{0,12}){0,3}号)\\))?");
    private static final Pattern DUE =
            Pattern.compile("[于在]" + DAY + "(?:之)?前[^。]{0,40}?(?:回复|报送|披露|答复)");

    @Override
    public List<Fact> in(FactSource source) {
        String headline = source.headline();
        if (!TITLE.matcher(headline).find()) {
            return List.of();
        }
        FactText text = source.text();
        Matcher received = Captured.first(text, RECEIVED, 0);
        return received == null ? List.of() : List.of(fact(headline, text, received));
    }

    private static Fact fact(String headline, FactText text, Matcher received) {
        FactBuilder fact = new FactBuilder("inquiry", text.document());
        Stated<String> letter = Captured.words(text, received, 0);
        if (letter != null) {
            fact.name("event", letter.as(event(headline)), text);
        }
        fact.name("from", Captured.words(text, received, 2), text);
        fact.name("letterNumber", Captured.words(text, received, 3), text);
        fact.date("receivedOn", Captured.day(received, 1), text);
        fact.date("dueOn", Captured.day(Captured.first(text, DUE, received.end()), 1), text);
        Questions.into(
                fact,
                text.document().text(),
                text.originEnd(received.end()),
                event(headline).equals("received"));
        return fact.build();
    }

    private static String event(String headline) {
        if (headline.contains("延期") || headline.contains("延迟")) {
            return "delayed";
        }
        return headline.contains("回复") || headline.contains("答复") ? "reply" : "received";
    }
}
