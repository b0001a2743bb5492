package disclosure.parser.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Several documents as one: pages, offsets and tables of the next run on behind those of the one
 * before, from which one line feed parts it. A document without any page adds none.
 */
final class JoinedTexts {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private boolean cut;

    /** How many pages there are so far. */
    int pages() {
        return pageStarts.size();
    }

    /** How many characters there are so far. */
    int characters() {
        return text.length();
    }

    void add(DocumentText next) {
        if (!text.isEmpty() && !next.text().isEmpty()) {
            text.append('\n');
        }
        int offset = text.length();
        int pages = pageStarts.size();
        text.append(next.text());
        next.pageStarts().forEach(start -> pageStarts.add(offset + start));
        next.blocks()
                .forEach(
                        block ->
                                blocks.add(
                                        new Block(
                                                block.kind(),
                                                offset + block.start(),
                                                offset + block.end(),
                                                pages + block.page())));
        next.lineStarts().forEach(start -> lineStarts.add(offset + start));
        next.tables()
                .forEach(
                        table ->
                                tables.add(
                                        new DataTable(
                                                table.rows(),
                                                offset + table.start(),
                                                offset + table.end(),
                                                pages + table.page())));
        next.parts()
                .forEach(
                        part ->
                                parts.add(
                                        new Part(
                                                part.type(),
                                                part.name(),
                                                offset + part.start(),
                                                offset + part.end())));
        fields.addAll(next.fields());
        cut |= next.cut();
    }

    DocumentText whole() {
        return pageStarts.isEmpty()
                ? DocumentText.NONE
                : new DocumentText(
                        text.toString(),
                        List.copyOf(pageStarts),
                        List.copyOf(blocks),
                        List.copyOf(lineStarts),
                        List.copyOf(tables),
                        List.copyOf(parts),
                        List.copyOf(fields),
                        cut);
    }
}
