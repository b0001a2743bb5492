package disclosure.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Characters that readers take for one another, one for one: 務 and 务, ○ and 〇, – and -. */
final class Variants {
    private static final String RESOURCE = "variants.txt";
    private static final char[] BASIC = new char[0x10000];
    private static final Map<Integer, Integer> SUPPLEMENTARY = new HashMap<>();

    static {
        for (int c = 0; c < BASIC.length; c++) {
            BASIC[c] = (char) c;
        }
        read();
    }

    private Variants() {}

    static int of(int c) {
        return c < BASIC.length ? BASIC[c] : SUPPLEMENTARY.getOrDefault(c, c);
    }

    /** Each line is a character and what it folds to, without anything between; # is a comment. */
    private static void read() {
        var stream = Objects.requireNonNull(Variants.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(Variants::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(String line) {
        int from = line.codePointAt(0);
        int to = line.codePointAt(Character.charCount(from));
        if (from < BASIC.length && to < BASIC.length) {
            BASIC[from] = (char) to;
        } else {
            SUPPLEMENTARY.put(from, to);
        }
    }
}
