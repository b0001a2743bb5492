package disclosure.parser.structure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages a file as transport, hardware or malice would. The same seed does the same damage. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final String[] BLOWN_UP = {"0", "-1", "2147483647", "4294967296", "999999999"};

    /** Of one result, so that doubling ends. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** One to three kinds of damage, one upon the other. */
    byte[] of(byte[] file, byte[] other) {
        byte[] damaged = file;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(damaged, other);
        }
        return damaged;
    }

    private byte[] once(byte[] file, byte[] other) {
        return switch (random.nextInt(5)) {
            case 0 -> flipped(file);
            case 1 -> Arrays.copyOf(file, place(file));
            case 2 -> joined(file, place(file), other, place(other));
            case 3 -> repeated(file);
            default -> blownUp(file);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] damaged = file.clone();
        for (int i = 1 + random.nextInt(64); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] joined(byte[] head, int until, byte[] tail, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head, 0, until);
        out.write(tail, from, tail.length - from);
        return out.toByteArray();
    }

    private byte[] repeated(byte[] file) {
        int from = place(file);
        int length = Math.min(file.length - from, 1 + random.nextInt(2_000));
        int times = 1 + random.nextInt(200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        for (int i = 0; i < times && out.size() < LONGEST; i++) {
            out.write(file, from, length);
        }
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }

    /** Numbers may be lengths, counts and offsets. One character a byte keeps the other bytes. */
    private byte[] blownUp(byte[] file) {
        int rarely = 1 + random.nextInt(50);
        return NUMBER.matcher(new String(file, StandardCharsets.ISO_8859_1))
                .replaceAll(number -> random.nextInt(rarely) == 0 ? blown() : same(number))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String blown() {
        return BLOWN_UP[random.nextInt(BLOWN_UP.length)];
    }

    private static String same(MatchResult number) {
        return number.group();
    }

    private int place(byte[] file) {
        return random.nextInt(file.length + 1);
    }
}
