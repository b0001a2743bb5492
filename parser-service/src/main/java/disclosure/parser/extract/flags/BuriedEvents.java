package disclosure.parser.extract.flags;

import disclosure.events.Flag;
import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds events that a filing states without being about them. */
public final class BuriedEvents {

    /** Sentences kept of one event. */
    private static final int MOST_OF_EACH = 3;

    /** How far above an item of a list its introduction may stand, in characters. */
    private static final int INTRODUCTION = 800;

    /**
     * A longer one is a table or a list; what surrounds the event in it belongs to other things.
     */
    private static final int LONGEST_SENTENCE = 600;

    /** Filings that lay down rules name every event there is. */
    private static final Set<String> RULES = Set.of("articles-and-rules");

    /** The words of all events: most texts hold few of them, so one pass finds where to look. */
    private static final Pattern ANY_WORD =
            Pattern.compile(
                    Stream.of(BuriedEvent.values())
                            .map(event -> event.word().pattern())
                            .collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE);

    /** What one of the words may begin with: elsewhere none of them is tried. */
    private static final BitSet BEGINNINGS = beginnings();

    private BuriedEvents() {}

    private static BitSet beginnings() {
        BitSet first = new BitSet();
        for (String word : ANY_WORD.pattern().split("\\|", -1)) {
            first.set(Character.toLowerCase(word.charAt(0)));
            first.set(Character.toUpperCase(word.charAt(0)));
        }
        return first;
    }

    private static boolean find(Matcher word, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (BEGINNINGS.get(text.charAt(i)) && word.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The flags of a filing, by place.
     *
     * @param category code of the filing's category
     */
    public static List<Flag> in(DocumentText document, String category, String title) {
        if (RULES.contains(category)) {
            return List.of();
        }
        String text = document.text();
        Map<BuriedEvent, Integer> found = new EnumMap<>(BuriedEvent.class);
        List<Flag> flags = new ArrayList<>();
        Matcher word = ANY_WORD.matcher(text);
        int from = 0;
        while (find(word, text, from)) {
            Sentence sentence = Sentence.around(text, word.start(), word.end());
            if (sentence.words().length() <= LONGEST_SENTENCE
                    && !Circumstances.tellsNothing(
                            sentence.words(), before(text, sentence.offset()))) {
                int page = document.pageAt(sentence.offset());
                for (BuriedEvent event : stated(sentence.words(), category, title)) {
                    if (found.merge(event, 1, Integer::sum) <= MOST_OF_EACH) {
                        flags.add(
                                new Flag(event.code(), sentence.words(), page, sentence.offset()));
                    }
                }
            }
            from = sentence.end();
        }
        return List.copyOf(flags);
    }

    /** What introduces a sentence that is an item of a list. */
    private static String before(String text, int offset) {
        return Compact.of(text, Math.max(0, offset - INTRODUCTION), offset).toString();
    }

    private static List<BuriedEvent> stated(String words, String category, String title) {
        List<BuriedEvent> stated = new ArrayList<>();
        for (BuriedEvent event : BuriedEvent.values()) {
            Matcher statement = event.statement().matcher(words);
            if (!event.isSubjectOf(category, title)
                    && statement.find()
                    && Circumstances.leaveStanding(words, statement.start(), statement.end())) {
                stated.add(event);
            }
        }
        return stated;
    }
}
