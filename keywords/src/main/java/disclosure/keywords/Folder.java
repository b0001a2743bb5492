package disclosure.keywords;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Folds one text in one pass: a fast lane for simple characters and what separates them, one by one
 * where more must be asked, the Normalizer for what joins.
 */
final class Folder {
    private static final int NONE = -1;

    private final char[] in;

    /**
     * Only where they are asked for: most texts are read for what stands in them, not for where.
     */
    private final @Nullable Offsets offsets;

    private final Thousands thousands = new Thousands();
    private char[] out;
    private int length;
    private int spaceStart = NONE;
    private int spaceEnd = NONE;

    private Folder(String original, @Nullable Offsets offsets) {
        in = original.toCharArray();
        out = new char[in.length + 16];
        this.offsets = offsets;
    }

    static String fold(String original) {
        Folder folder = new Folder(original, null);
        folder.fold();
        int length = folder.thousands.remove(folder.out, folder.length);
        return new String(folder.out, 0, length);
    }

    /** Where each character of the folded text stands in the original. */
    static Offsets offsets(String original) {
        Offsets all = new Offsets();
        Folder folder = new Folder(original, all);
        int separators = folder.fold();
        Offsets kept = separators == 0 ? all : all.without(folder.thousands.removed(), separators);
        return kept.trimmed();
    }

    /** Folds all but the commas between thousands, and answers how many of them are to go. */
    private int fold() {
        int i = 0;
        while (i < in.length) {
            // The lane keeps no account of where each character came from.
            i = spaceStart == NONE && offsets == null ? lane(i) : i;
            if (i < in.length) {
                i = one(i);
            }
        }
        return thousands.choose(out, length);
    }

    /**
     * Folds on for as long as each character becomes one or is a space, and returns where that
     * ends: most of most texts.
     */
    private int lane(int begin) {
        int start = length == 0 ? afterBlanks(begin) : begin;
        makeRoom(in.length - start);
        char[] lane = Characters.LANE;
        char[] from = in;
        char[] to = out;
        int count = length;
        if (count > 0 && Character.isLowSurrogate(to[count - 1])) {
            return start;
        }
        int i = start;
        int gap = NONE;
        int gapCount = count;
        while (i < from.length) {
            char form = lane[from[i]];
            if (form > Characters.BLANK) {
                to[count++] = form;
                i++;
                continue;
            }
            if (form == Characters.SPECIAL) {
                break;
            }
            // As afterBlanks does, but called for each of many short gaps it costs a third of all.
            int after = i + 1;
            while (after < from.length && lane[from[after]] == Characters.BLANK) {
                after++;
            }
            if (after == from.length) {
                break;
            }
            gap = i;
            gapCount = count;
            i = after;
            to[count] = ' ';
            // Whether a word ends here is anybody's guess, so no branch.
            count += 1 - (Characters.han(to[count - 1]) | Characters.han(lane[from[after]]));
        }
        length = count;
        return withWhatJoins(start, i, gap, gapCount);
    }

    private int afterBlanks(int start) {
        int i = start;
        while (i < in.length && Characters.LANE[in[i]] == Characters.BLANK) {
            i++;
        }
        return i;
    }

    /**
     * What belongs to the last character may change it, and whether a space stays before it: both
     * are taken back.
     */
    private int withWhatJoins(int start, int end, int gap, int gapCount) {
        int sure = end > start && !standsAlone(end - 1) ? end - 1 : end;
        if (gap != NONE && afterBlanks(gap) >= sure) {
            length = gapCount;
            return gap;
        }
        length -= end - sure;
        return sure;
    }

    private void makeRoom(int needed) {
        if (out.length - length < needed) {
            out = Arrays.copyOf(out, length + needed + needed / 8 + 16);
        }
    }

    private int one(int i) {
        return switch (Characters.kind(in[i])) {
            case Characters.DROPPED -> i + 1;
            case Characters.SPACE -> {
                space(i, i + 1);
                yield i + 1;
            }
            case Characters.PLAIN -> plain(i);
            case Characters.EXPANDS -> expanding(i);
            default -> cluster(i);
        };
    }

    private int expanding(int i) {
        if (!standsAlone(i)) {
            return cluster(i);
        }
        emit(Characters.expansion(in[i]), i, i + 1);
        return i + 1;
    }

    private int plain(int i) {
        if (!standsAlone(i)) {
            return cluster(i);
        }
        emit(Characters.plainForm(in[i]), i, i + 1);
        return i + 1;
    }

    private boolean standsAlone(int i) {
        if (i + 1 == in.length || Characters.LANE[in[i + 1]] != Characters.SPECIAL) {
            return true;
        }
        byte next = Characters.kind(in[i + 1]);
        return next == Characters.PLAIN || next == Characters.SPACE || next == Characters.EXPANDS;
    }

    /** Folds the character here with all that belong to it, and returns where the next begins. */
    private int cluster(int start) {
        var cluster = new StringBuilder();
        int end = start;
        int i = start;
        while (i < in.length) {
            int c = Character.codePointAt(in, i);
            int next = i + Character.charCount(c);
            byte kind = Characters.kind(c);
            if (kind != Characters.DROPPED) {
                if (!cluster.isEmpty() && kind != Characters.JOINS) {
                    break;
                }
                // Half a surrogate pair would match inside another character.
                cluster.appendCodePoint(kind == Characters.SURROGATE ? 0xFFFD : c);
                end = next;
            }
            i = next;
        }
        if (!cluster.isEmpty()) {
            emit(Characters.foldCluster(cluster.toString()), start, end);
        }
        return i;
    }

    private void emit(String folded, int start, int end) {
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            if (Characters.isSpace(c)) {
                space(start, end);
            } else if (Character.isHighSurrogate(c)) {
                settleSpace(folded.codePointAt(i));
                append(c, start, end);
                append(folded.charAt(++i), start, end);
            } else {
                emit(c, start, end);
            }
            i++;
        }
    }

    private void emit(char c, int start, int end) {
        if (spaceStart != NONE) {
            settleSpace(c);
        }
        append(c, start, end);
    }

    private void space(int start, int end) {
        if (length > 0) {
            spaceStart = spaceStart == NONE ? start : spaceStart;
            spaceEnd = end;
        }
    }

    /** A space stays before a combining mark even beside Han, or the mark would change its base. */
    private void settleSpace(int next) {
        if (spaceStart == NONE) {
            return;
        }
        boolean besideHan =
                Characters.isHan(next) || Characters.isHan(Character.codePointBefore(out, length));
        if (!besideHan || Characters.kind(next) == Characters.JOINS) {
            append(' ', spaceStart, spaceEnd);
        }
        spaceStart = NONE;
    }

    private void append(char c, int start, int end) {
        if (length == out.length) {
            out = Arrays.copyOf(out, length * 2);
        }
        from(start, end);
        out[length++] = c;
    }

    private void from(int start, int end) {
        if (offsets != null) {
            offsets.of(length, start, end);
        }
    }
}
