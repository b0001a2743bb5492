package disclosure.parser.extract.fact;

import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements of a form that was filed as XML, in the order of the text, groups among them. */
public final class Elements {

    private static final Pattern ELEMENT =
            Pattern.compile(
                    "([A-Za-z][A-Za-z0-9_.-]{0,90}(?: [\\w-]{1,20})?)(?::\\s+(.*))?",
                    Pattern.DOTALL);

    private Elements() {}

    /** Those behind a group of this name; none where the text has no such group. */
    public static List<Element> in(DocumentText document, String root) {
        List<Element> elements = new ArrayList<>();
        boolean inside = false;
        for (Block block : document.blocks()) {
            inside = inside || isGroup(document, block, root);
            if (inside) {
                Matcher element = ELEMENT.matcher(document.textOf(block));
                if (element.matches()) {
                    elements.add(element(element, block));
                }
            }
        }
        return elements;
    }

    private static boolean isGroup(DocumentText document, Block block, String root) {
        int length = block.end() - block.start();
        return length == root.length() && document.text().startsWith(root, block.start());
    }

    private static Element element(Matcher found, Block block) {
        String value = found.group(2);
        return value == null
                ? new Element(found.group(1), "", block.end(), block.end())
                : new Element(found.group(1), value, block.start() + found.start(2), block.end());
    }
}
