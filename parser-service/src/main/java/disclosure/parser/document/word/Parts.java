package disclosure.parser.document.word;

import disclosure.parser.document.PagesRead;
import disclosure.parser.document.ReadingLimits.Inside;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files inside an archive that are asked for, within bounds. */
final class Parts {

    private static final int MOST_FILES = 10_000;

    private final PagesRead into;
    private final Inside limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    /** The archive is a bomb, or as good as one. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    private Parts(PagesRead into) {
        this.into = into;
        this.limits = into.limits().inside();
    }

    /**
     * The files of these names, where they are there.
     *
     * @throws TooLarge beyond the bounds
     * @throws IOException when the archive is damaged before the last of them
     */
    static Map<String, byte[]> of(byte[] archive, PagesRead into, String... names)
            throws IOException {
        return new Parts(into).read(archive, Set.of(names));
    }

    private Map<String, byte[]> read(byte[] archive, Set<String> names) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int files = 0;
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && parts.size() < names.size()) {
                if (++files > MOST_FILES) {
                    throw new TooLarge("it holds more than " + MOST_FILES + " files");
                }
                boolean kept = names.contains(entry.getName());
                byte[] bytes = unpack(zip, kept);
                if (kept) {
                    parts.putIfAbsent(entry.getName(), bytes);
                }
                entry = zip.getNextEntry();
            }
        }
        return parts;
    }

    private byte[] unpack(ZipInputStream zip, boolean kept) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int read = zip.read(buffer);
        while (read >= 0) {
            unpacked += read;
            if (unpacked > limits.unpacked() || (kept && bytes.size() + read > limits.part())) {
                throw new TooLarge("it unpacks to more than is read of one");
            }
            if (into.isAbandoned()) {
                throw new IOException("given up");
            }
            if (kept) {
                bytes.write(buffer, 0, read);
            }
            read = zip.read(buffer);
        }
        return bytes.toByteArray();
    }
}
