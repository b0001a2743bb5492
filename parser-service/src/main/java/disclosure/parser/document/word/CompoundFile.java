package disclosure.parser.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The streams inside a container of the old office format, as [MS-CFB] describes it: sectors in
 * chains. A chain is followed only as long as the file has sectors, so a circle ends.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int FIRST_FAT_SECTORS = 109;
    private static final int ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int LARGEST_SECTOR_SHIFT = 12;
    private static final int ROOT = 5;
    private static final int STREAM = 2;

    private record Entry(int first, int size) {}

    private final ByteBuffer file;
    private final int sector;
    private final int miniSector;
    private final int smallest;
    private final int[] table;
    private final Map<String, Entry> entries = new HashMap<>();
    private final int[] miniTable;
    private byte[] mini = {};

    /**
     * @throws IOException when the bytes are no such container, or one that leads nowhere
     */
    CompoundFile(byte[] bytes) throws IOException {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER) {
            throw new IOException("the header is cut");
        }
        int shift = file.getShort(0x1E);
        int miniShift = file.getShort(0x20);
        if (shift < 7 || shift > LARGEST_SECTOR_SHIFT || miniShift < 4 || miniShift > shift) {
            throw new IOException("the sectors have no possible size");
        }
        this.sector = 1 << shift;
        this.miniSector = 1 << miniShift;
        this.smallest = file.getInt(0x38);
        this.table = table();
        this.miniTable = ints(chain(file.getInt(0x3C), Integer.MAX_VALUE));
        directory(chain(file.getInt(0x30), Integer.MAX_VALUE));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * A stream by its name.
     *
     * @throws IOException when there is none
     */
    ByteBuffer stream(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("there is no stream " + name);
        }
        byte[] bytes =
                entry.size() < smallest
                        ? miniChain(entry.first(), entry.size())
                        : chain(entry.first(), entry.size());
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int[] table() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < FIRST_FAT_SECTORS; i++) {
            int number = file.getInt(0x4C + 4 * i);
            if (number >= 0) {
                all.writeBytes(sector(number));
            }
        }
        int more = file.getInt(0x44);
        for (int steps = 0; more >= 0 && steps < sectors(); steps++) {
            ByteBuffer numbers = ByteBuffer.wrap(sector(more)).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < sector / 4 - 1; i++) {
                int number = numbers.getInt(4 * i);
                if (number >= 0 && all.size() <= file.capacity()) {
                    all.writeBytes(sector(number));
                }
            }
            more = numbers.getInt(sector - 4);
        }
        return ints(all.toByteArray());
    }

    private void directory(byte[] bytes) throws IOException {
        ByteBuffer entry = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
            int length = Math.min(LONGEST_NAME, Math.max(2, entry.getShort(at + 0x40))) - 2;
            String name = new String(bytes, at, length, StandardCharsets.UTF_16LE);
            int type = bytes[at + 0x42];
            int first = entry.getInt(at + 0x74);
            int size = Math.max(0, entry.getInt(at + 0x78));
            if (type == STREAM) {
                entries.putIfAbsent(name, new Entry(first, size));
            } else if (type == ROOT) {
                mini = chain(first, size);
            }
        }
    }

    private byte[] chain(int first, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int number = first;
        for (int steps = 0; number >= 0 && bytes.size() < most && steps < sectors(); steps++) {
            bytes.writeBytes(sector(number));
            number = number < table.length ? table[number] : -1;
        }
        return cut(bytes.toByteArray(), most);
    }

    private byte[] miniChain(int first, int most) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int number = first;
        while (number >= 0 && number < mini.length / miniSector && bytes.size() < most) {
            bytes.write(mini, number * miniSector, miniSector);
            number = number < miniTable.length ? miniTable[number] : -1;
        }
        return cut(bytes.toByteArray(), most);
    }

    private static byte[] cut(byte[] bytes, int most) {
        return bytes.length <= most ? bytes : java.util.Arrays.copyOf(bytes, most);
    }

    private int sectors() {
        return file.capacity() / sector;
    }

    private byte[] sector(int number) throws IOException {
        long at = (number + 1L) * sector;
        if (at >= file.capacity()) {
            throw new IOException("a sector lies behind the end of the file");
        }
        byte[] bytes = new byte[sector];
        file.get((int) at, bytes, 0, (int) Math.min(sector, file.capacity() - at));
        return bytes;
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }
}
