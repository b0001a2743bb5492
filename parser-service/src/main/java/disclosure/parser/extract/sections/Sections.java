package disclosure.parser.extract.sections;

import disclosure.events.Section;
import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.Field;
import disclosure.parser.document.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document, outermost first: those numbered 第一节, 一、, （一） and 1、, those numbered
 * Part, Item, Article or 1.1, and those that only look like headings. The items of a current report
 * on Form 8-K come with their text.
 */
public final class Sections {

    private static final int COVER = 6_000;

    private Sections() {}

    /** The headings in order; levels count from 1 for the outermost that occurs. */
    public static List<Section> in(DocumentText document) {
        Part report = report(document);
        List<Section> items =
                report == null ? List.of() : ReportItems.in(document, report.start(), report.end());
        if (report == null || items.isEmpty()) {
            return Headings.in(document, block -> true);
        }
        List<Section> all = new ArrayList<>(items);
        int first = items.getFirst().offset();
        int last = items.getLast().offset() + length(items.getLast());
        Headings.in(
                        document,
                        block ->
                                block.kind() == Block.Kind.HEADING
                                        && block.start() > first
                                        && block.start() < last
                                        && items.stream().noneMatch(item -> covers(item, block)))
                .forEach(section -> all.add(deeper(section)));
        all.addAll(Headings.in(document, block -> block.start() >= report.end()));
        all.sort(Comparator.comparingInt(Section::offset));
        return List.copyOf(all);
    }

    private static boolean covers(Section item, Block block) {
        int end = item.offset() + item.heading().length();
        return block.start() < end && block.end() > item.offset();
    }

    private static Section deeper(Section section) {
        int level = ReportItems.isGroup(section.heading()) ? 1 : section.level() + 1;
        return new Section(section.heading(), level, section.page(), section.offset());
    }

    private static int length(Section item) {
        String text = item.text();
        return text == null ? 0 : text.length();
    }

    /** Where the report stands in the text; null where the document is none. */
    private static @Nullable Part report(DocumentText document) {
        for (Part part : document.parts()) {
            if (isReport(part.type())) {
                return part;
            }
        }
        int end = document.text().length();
        boolean stated =
                document.fields().stream().anyMatch(Sections::statesReport)
                        && document.parts().isEmpty();
        String beginning = document.text().substring(0, Math.min(end, COVER));
        boolean untold = document.parts().stream().allMatch(part -> part.type().isEmpty());
        return stated || (untold && ReportItems.opensReport(beginning))
                ? new Part("8-K", null, 0, end)
                : null;
    }

    private static boolean statesReport(Field field) {
        return field.name().equals("dei:DocumentType") && isReport(field.value());
    }

    private static boolean isReport(String form) {
        return form.toUpperCase(Locale.ROOT).startsWith("8-K");
    }
}
