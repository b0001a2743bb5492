package disclosure.parser.extract.dates;

import disclosure.events.StatedDate;
import disclosure.parser.document.ChineseDates;
import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates right behind the words that say what happens on them. */
public final class StatedDates {

    private static final Map<String, String> MEANINGS =
            Map.of(
                    "预约披露时间", "scheduled-disclosure",
                    "预约披露日", "scheduled-disclosure",
                    "股权登记日", "record-date",
                    "除权除息日", "ex-dividend",
                    "除息日", "ex-dividend",
                    "现金红利发放日", "dividend-payment",
                    "现场会议召开时间", "shareholder-meeting");

    private static final Pattern STATED =
            Pattern.compile(
                    "("
                            + String.join("|", MEANINGS.keySet())
                            + ")(?:期)?[为是：:]{0,2}"
                            + "(\\d{4}年\\d{1,2}月\\d{1,2}日)");

    private StatedDates() {}

    /** The dates in order. */
    public static List<StatedDate> in(DocumentText document) {
        Compact words = Compact.of(document.text());
        Matcher matcher = STATED.matcher(words);
        List<StatedDate> found = new ArrayList<>();
        while (matcher.find()) {
            String meaning = MEANINGS.get(matcher.group(1));
            int start = words.origin(matcher.start(2));
            int end = words.origin(matcher.end(2) - 1) + 1;
            for (ChineseDates.Found date : ChineseDates.in(matcher.group(2))) {
                String printed = document.text().substring(start, end);
                found.add(
                        new StatedDate(
                                printed, date.date(), meaning, document.pageAt(start), start, null, null));
            }
        }
        return List.copyOf(found);
    }
}
