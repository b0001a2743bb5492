package disclosure.keywords;

import java.util.Arrays;

/** Folds one text in one pass; a fast lane for plain characters, the Normalizer for the rest. */
final class Folder {
    private static final int NONE = -1;

    private final String original;
    private char[] out;
    private int[] starts;
    private int[] ends;
    private int length;
    private int spaceStart = NONE;
    private int spaceEnd = NONE;

    Folder(String original) {
        this.original = original;
        int capacity = original.length() + 16;
        out = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    FoldedText fold() {
        int i = 0;
        while (i < original.length()) {
            char c = original.charAt(i);
            switch (Characters.kind(c)) {
                case Characters.DROPPED -> i++;
                case Characters.SPACE -> {
                    space(i, i + 1);
                    i++;
                }
                case Characters.PLAIN -> {
                    if (standsAlone(i)) {
                        emit(Characters.plainForm(c), i, i + 1);
                        i++;
                    } else {
                        i = cluster(i);
                    }
                }
                default -> i = cluster(i);
            }
        }
        length = Thousands.removeSeparators(out, starts, ends, length);
        return new FoldedText(
                original,
                new String(out, 0, length),
                Arrays.copyOf(starts, length),
                Arrays.copyOf(ends, length));
    }

    private boolean standsAlone(int i) {
        if (i + 1 == original.length()) {
            return true;
        }
        byte next = Characters.kind(original.charAt(i + 1));
        return next == Characters.PLAIN || next == Characters.SPACE || next == Characters.EXPANDS;
    }

    /** Folds the character here with all that belong to it, and returns where the next begins. */
    private int cluster(int start) {
        var cluster = new StringBuilder();
        int end = start;
        int i = start;
        while (i < original.length()) {
            int c = original.codePointAt(i);
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
            int larger = out.length * 2;
            out = Arrays.copyOf(out, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        out[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
