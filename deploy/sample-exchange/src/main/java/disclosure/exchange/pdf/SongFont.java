package disclosure.exchange.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * STSong-Light, named and not embedded: character codes are UTF-16, which the predefined CMap
 * UniGB-UTF16-H turns into glyphs of Adobe's GB1 collection. A ToUnicode map says the same to
 * readers that do not have that CMap.
 */
final class SongFont {

    static final String NAME = "F1";

    private static final String FONT = "STSong-Light";
    private static final int MOST_IN_A_BLOCK = 100;

    private final COSDictionary font = new COSDictionary();
    private final PDResources resources = new PDResources();
    private final TreeSet<Integer> used = new TreeSet<>();

    SongFont() {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, FONT);
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(NAME), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
    }

    static boolean isHalfWidth(int character) {
        return character < 0x80;
    }

    PDResources resources() {
        return resources;
    }

    /** The text as hexadecimal character codes. */
    String codes(String text) {
        text.codePoints().forEach(used::add);
        return hex(text);
    }

    /** Writes the map of all characters that were used. */
    void finish(PDDocument document) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, stream);
    }

    private String toUnicode() {
        StringBuilder map =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        2 begincodespacerange
                        <0000> <D7FF>
                        <E000> <FFFF>
                        endcodespacerange
                        1 begincodespacerange
                        <D800DC00> <DBFFDFFF>
                        endcodespacerange
                        """);
        List<Integer> characters = List.copyOf(used);
        for (int from = 0; from < characters.size(); from += MOST_IN_A_BLOCK) {
            List<Integer> block =
                    characters.subList(from, Math.min(from + MOST_IN_A_BLOCK, characters.size()));
            map.append(block.size()).append(" beginbfchar\n");
            for (int character : block) {
                String code = hex(Character.toString(character));
                map.append('<').append(code).append("> <").append(code).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSDictionary descendant() {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, FONT);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 5);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, asciiWidths());
        descendant.setItem(COSName.FONT_DESC, descriptor());
        return descendant;
    }

    /** Glyphs 1 to 95 of the collection are ASCII. */
    private static COSArray asciiWidths() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        return widths;
    }

    private static COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, FONT);
        descriptor.setInt(COSName.FLAGS, 6);
        COSArray box = new COSArray();
        for (int side : new int[] {-25, -254, 1000, 880}) {
            box.add(COSInteger.get(side));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 752);
        descriptor.setInt(COSName.DESCENT, -271);
        descriptor.setInt(COSName.CAP_HEIGHT, 737);
        descriptor.setInt(COSName.STEM_V, 58);
        return descriptor;
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
