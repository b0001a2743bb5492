package disclosure.parser.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes running heads, feet and page numbers off each page, before pages are joined: later a page
 * number is indistinguishable from the figure it touches. What runs at the head is no foot: the
 * title on a cover stays, though every head repeats it.
 */
final class RunningLines {

    /** Heads and feet have at most this many lines. */
    private static final int DEPTH = 3;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "第?(\\d{1,4})页?(?:[/,，]?(?:共?\\d{1,4}页?))?"
                            + "|[-—–－·~]+(\\d{1,4})[-—–－·~]+"
                            + "|Page(\\d{1,4})(?:of\\d{1,4})?"
                            + "|第(\\d{1,4})页.{0,2}共\\d{1,4}页");

    private static final Pattern NUMBER_AT_END = Pattern.compile("^(.*?\\D)\\s+(\\d{1,4})$");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,4})\\s+(\\D.*)$");

    /** A head line that tells the issuer's code is content where it stands first. */
    private static final Pattern TELLS = Pattern.compile("代码|简称|编号");

    private final int pageCount;
    private final Map<String, Set<Integer>> pagesByHead = new HashMap<>();
    private final Map<String, Set<Integer>> pagesByFoot = new HashMap<>();
    private final Map<Integer, Integer> votesByShift = new HashMap<>();

    private RunningLines(List<Page> pages) {
        pageCount = pages.size();
        pages.forEach(this::count);
    }

    /** The pages without heads, feet and page numbers. */
    static List<Page> strip(List<Page> pages) {
        RunningLines running = new RunningLines(pages);
        return pages.stream().map(running::strip).toList();
    }

    private void count(Page page) {
        Set<Integer> shifts = new HashSet<>();
        List<String> filled =
                page.lines().stream().filter(l -> !l.isBlank()).map(l -> l.text().strip()).toList();
        int heads = Math.min(DEPTH, (filled.size() + 1) / 2);
        int feet = Math.min(DEPTH, filled.size() - heads);
        count(filled.subList(0, heads), page, pagesByHead, shifts);
        count(filled.subList(filled.size() - feet, filled.size()), page, pagesByFoot, shifts);
        shifts.forEach(shift -> votesByShift.merge(shift, 1, Integer::sum));
    }

    private static void count(
            List<String> lines,
            Page page,
            Map<String, Set<Integer>> pagesByKey,
            Set<Integer> shifts) {
        for (String line : lines) {
            Integer number = pageNumber(line);
            if (number != null) {
                shifts.add(number - page.number());
            } else {
                for (String key : keys(line, page)) {
                    pagesByKey.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
                }
            }
        }
    }

    private Page strip(Page page) {
        List<Line> lines = new ArrayList<>(page.lines());
        lines.removeIf(Line::isBlank);
        for (int i = 0; i < DEPTH && !lines.isEmpty(); i++) {
            if (!runs(lines.getFirst(), page, pagesByHead)) {
                break;
            }
            lines.removeFirst();
        }
        for (int i = 0; i < DEPTH && !lines.isEmpty(); i++) {
            if (!runs(lines.getLast(), page, pagesByFoot)) {
                break;
            }
            lines.removeLast();
        }
        return lines.isEmpty()
                ? new Page(page.number(), List.of())
                : new Page(page.number(), between(page.lines(), lines));
    }

    /** The original lines from the first kept to the last kept: blank lines inside stay. */
    private static List<Line> between(List<Line> all, List<Line> kept) {
        return List.copyOf(
                all.subList(all.indexOf(kept.getFirst()), all.lastIndexOf(kept.getLast()) + 1));
    }

    private boolean runs(Line line, Page page, Map<String, Set<Integer>> pagesByKey) {
        // A table's head that is printed anew on every page is dropped where its rows are joined.
        if (line.isRow()) {
            return false;
        }
        String text = line.text().strip();
        Integer number = pageNumber(text);
        if (number != null) {
            int shift = number - page.number();
            return shift == 0 || votesByShift.getOrDefault(shift, 0) * 2 > pageCount;
        }
        if (page.number() == 1 && TELLS.matcher(Compact.of(text)).find()) {
            return false;
        }
        return keys(text, page).stream()
                .mapToInt(key -> pagesByKey.getOrDefault(key, Set.of()).size())
                .anyMatch(seen -> seen >= 2 && seen * 2 >= pageCount);
    }

    private static @Nullable Integer pageNumber(String line) {
        Matcher matcher = NUMBER.matcher(Compact.of(line));
        if (!matcher.matches()) {
            return null;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Integer.valueOf(matcher.group(group));
            }
        }
        return null;
    }

    /** A line's words; also without a number that counts with the pages, which a year does not. */
    private static List<String> keys(String line, Page page) {
        List<String> keys = new ArrayList<>();
        keys.add(Compact.of(line).toString());
        Matcher end = NUMBER_AT_END.matcher(line);
        if (end.matches()) {
            keys.add(shifted(end.group(1), end.group(2), page));
        }
        Matcher start = NUMBER_AT_START.matcher(line);
        if (start.matches()) {
            keys.add(shifted(start.group(2), start.group(1), page));
        }
        return keys;
    }

    private static String shifted(String words, String number, Page page) {
        return Compact.of(words) + "#" + (Integer.parseInt(number) - page.number());
    }
}
