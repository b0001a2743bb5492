package disclosure.parser.extract.raising;

import disclosure.parser.extract.fact.FactTable;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Parties;
import disclosure.parser.extract.fact.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * To whom new shares went: the table that names each with the number it got, else a sentence. Those
 * who offered and got nothing stand in tables without such a number.
 */
final class Allottees {

    /** An issue to chosen investors has at most 35; longer lists are of the public. */
    private static final int MOST = 35;

    private static final int LONGEST = 60;

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:认购|发行|配售|获配|特定)(?:对象|投资者|人|方|机构)(?:的)?(?:名称|姓名|全称)?$"
                            + "|投资者(?:名称|全称)?$|^(?:名称|姓名)");

    private static final Pattern GOT =
            Pattern.compile("(?:获配|配售|认购)(?:的)?(?:股份|股票|股)?(?:数量?|总数)|获配股份|认购股份");

    /** Lists of shareholders and of offers. */
    private static final Pattern OTHER = Pattern.compile("持股|发行前|申购|报价|申报|有效");

    private static final Pattern SUM = Pattern.compile("合计|小计|总计|.*-{2,}.*");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "发行对象(?:最终)?(?:确定)?(?:为"
                            + "|是)[:]?([^。;；]{4,600}?)(?=[，,]?(?:共计|合计|等?共?\\d+(?:名|家)|均以|[。;；]))"
                            + "|([^。;；]{4,600}?)认购的本次(?:非公开)?发行(?:的)?股[份票]");

    private final FactText text;
    private final Parties parties;

    Allottees(FactText text) {
        this.text = text;
        this.parties = Parties.in(text);
    }

    /** Full names as far as the text has them, joined by 、; null where nothing names them. */
    @Nullable Stated<String> names() {
        for (FactTable table : FactTable.in(text)) {
            Stated<String> names = joined(inTable(table));
            if (names != null) {
                return names;
            }
        }
        Matcher sentence = SENTENCE.matcher(text.words());
        while (sentence.find()) {
            Stated<String> names = joined(inSentence(sentence));
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    private List<Stated<String>> inTable(FactTable table) {
        int name = table.column(NAME);
        int got = table.column(GOT);
        boolean other = table.header().stream().anyMatch(head -> OTHER.matcher(head).find());
        List<Stated<String>> names = new ArrayList<>();
        if (name < 0 || got < 0 || name == got || other) {
            return names;
        }
        for (List<Stated<String>> row : table.rows()) {
            Stated<String> cell = FactTable.words(row, name);
            if (cell != null
                    && !SUM.matcher(cell.value()).matches()
                    && table.number(row, got) != null) {
                names.add(cell.as(full(cell)));
            }
        }
        return names;
    }

    private List<Stated<String>> inSentence(Matcher sentence) {
        int group = sentence.group(1) == null ? 2 : 1;
        return named(sentence.start(group), sentence.end(group)).stream()
                .filter(place -> !place.value().equals(parties.issuer()))
                .toList();
    }

    /**
     * Who is named in a part. The words before it may look like the beginning of the first name.
     */
    private List<Stated<String>> named(int from, int to) {
        return parties.places().stream()
                .filter(place -> place.end() > from && place.end() <= to)
                .map(
                        place ->
                                place.start() >= from
                                        ? place
                                        : new Stated<>(
                                                text.printed(from, place.end()), from, place.end()))
                .toList();
    }

    /** A short form stands in tables; the words 指 or 简称 elsewhere give it its name. */
    private String full(Stated<String> cell) {
        String named = explained(cell.value());
        if (named != null) {
            return named;
        }
        return parties.places().stream()
                .filter(place -> text.words(place.start(), place.end()).equals(cell.value()))
                .map(Stated::value)
                .findFirst()
                .orElseGet(() -> text.printed(cell.start(), cell.end()));
    }

    /** What a list of definitions says that a short form means. */
    private @Nullable String explained(String brief) {
        Matcher means = Pattern.compile(Pattern.quote(brief) + "\\|*指\\|*").matcher(text.words());
        while (means.find()) {
            int from = means.end();
            for (Stated<String> place :
                    named(from, Math.min(from + LONGEST, text.words().length()))) {
                if (place.start() == from) {
                    return place.value();
                }
            }
        }
        return null;
    }

    private static @Nullable Stated<String> joined(List<Stated<String>> names) {
        List<String> each = names.stream().map(Stated::value).distinct().toList();
        return each.isEmpty() || each.size() > MOST
                ? null
                : new Stated<>(
                        each.stream().collect(Collectors.joining("、")),
                        names.getFirst().start(),
                        names.getLast().end());
    }
}
