package disclosure.parser.extract.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far an event has come, as the title printed at the head of a text says. */
public final class Stage {

    private static final int HEAD = 300;

    private static final Pattern OATH = Pattern.compile("保证|承担");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(首次(?!授予|公开|发行|解除|解锁|归属|行权|授权))"
                            + "|(实施完毕|实施完成|(?<!将于[^，。；;]{0,14})完成(?!后)|结果|届满|期满)"
                            + "|(进展|过半|比例达|继续|(?:达到?|触及)[0-9](?![^，。；;]{0,24}(?:完成|完毕|届满|期满|结果)))"
                            + "|(预披露|计划公告|计划的公告|预案|方案|报告书)");

    private Stage() {}

    /**
     * {@code first}, {@code completed}, {@code progress} or {@code plan}; null where it is open.
     */
    public static @Nullable Stated<String> of(FactText text) {
        String head = text.words(0, HEAD);
        Matcher oath = OATH.matcher(head);
        Matcher word = WORDS.matcher(oath.find() ? head.substring(0, oath.start()) : head);
        if (!word.find()) {
            return null;
        }
        String stage =
                word.group(1) != null
                        ? "first"
                        : word.group(2) != null
                                ? "completed"
                                : word.group(3) != null ? "progress" : "plan";
        return new Stated<>(stage, word.start(), word.end());
    }
}
