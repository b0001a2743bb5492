package disclosure.parser.document.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Widths of a CID font, of which a file may claim any number: a range of a few bytes stands for as
 * many entries as it has codes, and the library makes them all. A font has at most 65,536 (ISO
 * 32000-1, annex C).
 */
final class BoundedWidths {

    private static final int MOST = 65_536;

    private BoundedWidths() {}

    /** Leaves out the widths behind those a font can have. */
    static void bound(COSDictionary font) {
        bound(font, COSName.W, 3);
        bound(font, COSName.W2, 5);
    }

    /**
     * Entries are a code and an array, or first and last code and what holds of all between.
     *
     * @param range parts of the latter
     */
    private static void bound(COSDictionary font, COSName name, int range) {
        COSArray widths = font.getCOSArray(name);
        if (widths == null) {
            return;
        }
        long codes = 0;
        int at = 0;
        while (at + 1 < widths.size()) {
            boolean list = widths.getObject(at + 1) instanceof COSArray;
            codes += list ? 1 : Math.max(0, code(widths, at + 1) - code(widths, at)) + 1;
            if (codes > MOST) {
                font.setItem(name, new COSArray(widths.toList().subList(0, at)));
                return;
            }
            at += list ? 2 : range;
        }
    }

    private static long code(COSArray widths, int at) {
        COSBase code = widths.getObject(at);
        return code instanceof COSNumber number ? number.longValue() : 0;
    }
}
