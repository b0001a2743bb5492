package disclosure.parser.document.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Sets fonts without the programs that draw them. What a font's letters mean and how wide they are
 * stands in the file beside the program; unpacking and parsing the program takes a third of all
 * time and serves only to draw. Where something of it is missing the program stays.
 */
final class LightFonts extends SetFontAndSize {

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    LightFonts(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
            COSDictionary font = font(name);
            if (font != null && seen.add(font)) {
                lighten(font);
            }
        }
        super.process(operator, operands);
    }

    private @Nullable COSDictionary font(COSName name) {
        PDResources resources = getContext().getResources();
        COSDictionary fonts =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts == null ? null : fonts.getCOSDictionary(name);
    }

    private static void lighten(COSDictionary font) {
        boolean meaning = font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
        COSDictionary sized =
                COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? descendant(font) : font;
        if (sized == null) {
            return;
        }
        BoundedWidths.bound(sized);
        if (!meaning) {
            return;
        }
        boolean widths = sized.containsKey(COSName.W) || sized.containsKey(COSName.WIDTHS);
        COSDictionary descriptor = sized.getCOSDictionary(COSName.FONT_DESC);
        if (widths && descriptor != null && hasBox(descriptor)) {
            descriptor.removeItem(COSName.FONT_FILE2);
        }
    }

    private static @Nullable COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean one = descendants != null && descendants.size() > 0;
        return one && descendants.getObject(0) instanceof COSDictionary found ? found : null;
    }

    /** The height of letters, by which lines are told apart. */
    private static boolean hasBox(COSDictionary descriptor) {
        COSArray box = descriptor.getCOSArray(COSName.FONT_BBOX);
        if (box == null) {
            return false;
        }
        for (float side : box.toFloatArray()) {
            if (side != 0) {
                return true;
            }
        }
        return false;
    }
}
