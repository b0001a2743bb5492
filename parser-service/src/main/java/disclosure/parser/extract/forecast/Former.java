package disclosure.parser.extract.forecast;

import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a correction that repeat what had been expected before. */
final class Former {

    private static final Pattern CORRECTION = Pattern.compile("修正|更正|修订|调整");

    /** {@code 前次业绩预告情况}, {@code 修正前}, {@code 披露了《2031年度业绩预告》}. */
    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?:前次|此前|上次|原)(?:已?披露的?|的)?(?:业绩)?(?:预告|预计|预测)"
                            + "|(?:修正|更正|修订|调整)前(?!后)"
                            + "|披露(?:了|的)?《[^》]{0,60}(?:业绩|报告)[^》]{0,20}》");

    /** {@code 修正后的业绩预计}, {@code (三)}: the next part of the text. */
    private static final Pattern ENDS =
            Pattern.compile(
                    "(?:修正|更正|修订|调整|变更)后|再次测算|本次(?:业绩预告)?(?:修正|更正)|现(?:修正|更正)"
                            + "|\\([二三四五六]\\)|(?<=[。;；])[二三四五六]、");

    private record Part(int start, int end) {}

    private final boolean correction;
    private final List<Part> parts = new ArrayList<>();

    Former(String headline, FactText text) {
        correction = CORRECTION.matcher(headline).find();
        if (correction) {
            Matcher begins = BEGINS.matcher(text.words());
            while (begins.find()) {
                parts.add(new Part(begins.start(), end(text, begins.end())));
            }
        }
    }

    /** Whether the filing says at its head that it takes the place of an earlier one. */
    boolean isCorrection() {
        return correction;
    }

    /** Whether what stands at an index is what was expected before. */
    boolean tells(int index) {
        return parts.stream().anyMatch(part -> part.start() <= index && index < part.end());
    }

    private static int end(FactText text, int from) {
        Matcher ends = ENDS.matcher(text.words());
        if (ends.find(from)) {
            return ends.start();
        }
        return text.sentences().stream()
                .filter(sentence -> sentence.end() > from)
                .mapToInt(Sentence::end)
                .findFirst()
                .orElse(from);
    }
}
