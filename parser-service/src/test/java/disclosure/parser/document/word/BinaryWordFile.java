package disclosure.parser.document.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Binary Word files for tests: a container of 512-byte sectors with the two streams that carry the
 * text, each in sectors that follow each other.
 */
final class BinaryWordFile {

    private static final int SECTOR = 512;
    private static final int STREAM_SECTORS = 9;

    /** Where the text begins in the main stream. */
    private static final int TEXT = 1024;

    private BinaryWordFile() {}

    /** Pieces of text; those of Latin letters alone take one byte a character, as Word does it. */
    static byte[] of(String... pieces) {
        return container(Map.of("WordDocument", main(0, pieces), "0Table", table(pieces)));
    }

    /** The same with a password, as far as its header tells. */
    static byte[] locked() {
        return container(Map.of("WordDocument", main(0x0100, "x"), "0Table", table("x")));
    }

    /** A container of another program. */
    static byte[] holding(String stream) {
        return container(Map.of(stream, new byte[10]));
    }

    private static byte[] main(int flags, String... pieces) {
        byte[] stream = new byte[STREAM_SECTORS * SECTOR];
        ByteBuffer main = over(stream);
        main.putShort(0, (short) 0xA5EC).putShort(0x0A, (short) flags);
        main.putInt(0x4C, String.join("", pieces).length());
        main.putInt(0x01A2, 3).putInt(0x01A6, 5 + 4 + 12 * pieces.length);
        int at = TEXT;
        for (String piece : pieces) {
            byte[] bytes = piece.getBytes(charset(piece));
            main.put(at, bytes);
            at += bytes.length;
        }
        return stream;
    }

    /** Three bytes that belong to nobody, then the table of pieces. */
    private static byte[] table(String... pieces) {
        byte[] stream = new byte[STREAM_SECTORS * SECTOR];
        ByteBuffer table = over(stream);
        int starts = 3 + 5;
        int places = starts + 4 * (pieces.length + 1);
        table.put(3, (byte) 2).putInt(4, 4 + 12 * pieces.length);
        int characters = 0;
        int at = TEXT;
        for (int i = 0; i < pieces.length; i++) {
            boolean latin = !charset(pieces[i]).equals(StandardCharsets.UTF_16LE);
            table.putInt(starts + 4 * i, characters);
            table.putInt(places + 8 * i + 2, latin ? (at * 2) | 0x40000000 : at);
            characters += pieces[i].length();
            at += pieces[i].getBytes(charset(pieces[i])).length;
        }
        table.putInt(starts + 4 * pieces.length, characters);
        return stream;
    }

    private static Charset charset(String piece) {
        return piece.chars().allMatch(c -> c < 0x80)
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_16LE;
    }

    private static byte[] container(Map<String, byte[]> streams) {
        byte[] container = new byte[(3 + STREAM_SECTORS * streams.size()) * SECTOR];
        ByteBuffer file = over(container);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(0x1E, (short) 9).putShort(0x20, (short) 6);
        file.putInt(0x30, 1).putInt(0x38, 4096).putInt(0x3C, -2).putInt(0x44, -2);
        for (int i = 0; i < 109; i++) {
            file.putInt(0x4C + 4 * i, i == 0 ? 0 : -1);
        }
        file.putInt(SECTOR, -3).putInt(SECTOR + 4, -2);
        entry(file, 0, "Root Entry", 5, -2, 0);
        int sector = 2;
        int number = 1;
        for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
            entry(file, number++, stream.getKey(), 2, sector, STREAM_SECTORS * SECTOR);
            file.put((sector + 1) * SECTOR, stream.getValue());
            for (int i = 0; i < STREAM_SECTORS; i++) {
                int next = i + 1 < STREAM_SECTORS ? sector + 1 : -2;
                file.putInt(SECTOR + 4 * sector, next);
                sector++;
            }
        }
        return container;
    }

    private static void entry(
            ByteBuffer file, int number, String name, int type, int first, int size) {
        int at = 2 * SECTOR + 128 * number;
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 0x40, (short) (2 * name.length() + 2)).put(at + 0x42, (byte) type);
        file.putInt(at + 0x74, first).putInt(at + 0x78, size);
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
