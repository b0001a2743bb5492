package disclosure.keywords;

import java.util.Arrays;

/**
 * Folds one text in one pass: a fast lane for simple characters and what separates them, one by one
 * where more must be asked, the Normalizer for what joins.
 */
final class Folder {
    private static final int NONE = -1;

    private final String original;
    private final char[] in;
    private final Offsets offsets = new Offsets();
    private final Thousands thousands = new Thousands();
    private char[] out;
    private int length;
    private int spaceStart = NONE;
    private int spaceEnd = NONE;

    Folder(String original) {
        this.original = original;
        in = original.toCharArray();
        out = new char[in.length + 16];
    }

    FoldedText fold() {
        int i = 0;
        while (i < in.length) {
            i = spaceStart == NONE ? lane(i) : i;
            if (i < in.length) {
                i = one(i);
            }
        }
        Offsets kept = offsets;
        int separators = thousands.choose(out, length);
        if (separators > 0) {
            kept = offsets.without(thousands.removed(), separators);
            length = thousands.remove(out, length);
        }
        return new FoldedText(original, new String(out, 0, length), kept.trimmed());
    }

    /**
     * Folds on for as long as each character becomes one, or is a space or a comma between such,
     * and returns where that ends: most of most texts.
     */
    private int lane(int start) {
        makeRoom(in.length - start);
        offsets.oneByOne(length, start);
        int i = start;
        while (true) {
            int from = i;
            i = simple(i);
            if (i == in.length) {
                return i;
            }
            char form = Characters.LANE[in[i]];
            if (form == Characters.COMMA && standsAlone(i)) {
                comma();
                out[length++] = ',';
                i++;
            } else if (form == Characters.BLANK) {
                int end = endOfBlanks(i);
                if (end == in.length || !isSimple(end)) {
                    return i;
                }
                gap(i, end);
                i = end;
            } else if (i > from && !standsAlone(i - 1)) {
                // What belongs to the last one may change it.
                length--;
                return i - 1;
            } else {
                return i;
            }
        }
    }

    private void makeRoom(int needed) {
        if (out.length - length < needed) {
            out = Arrays.copyOf(out, length + needed + needed / 8 + 16);
        }
    }

    private int simple(int start) {
        char[] lane = Characters.LANE;
        int shift = length - start;
        int i = start;
        while (i < in.length) {
            char form = lane[in[i]];
            if (form <= Characters.COMMA) {
                break;
            }
            out[i + shift] = form;
            i++;
        }
        length = i + shift;
        return i;
    }

    private boolean isSimple(int i) {
        return Characters.LANE[in[i]] > Characters.COMMA && standsAlone(i);
    }

    private int endOfBlanks(int start) {
        int end = start + 1;
        while (end < in.length && Characters.LANE[in[end]] == Characters.BLANK) {
            end++;
        }
        return end;
    }

    /** Whitespace before a simple character. */
    private void gap(int start, int end) {
        if (length > 0
                && !Characters.isHan(Characters.LANE[in[end]])
                && !Characters.isHan(Character.codePointBefore(out, length))) {
            offsets.of(length, start, end);
            out[length++] = ' ';
        }
        offsets.oneByOne(length, end);
    }

    private void comma() {
        if (length > 0 && Thousands.isDigit(out[length - 1])) {
            thousands.note(length);
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
        if (i + 1 == in.length) {
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
        if (c == ',') {
            comma();
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
        out[length] = c;
        offsets.of(length, start, end);
        length++;
    }
}
