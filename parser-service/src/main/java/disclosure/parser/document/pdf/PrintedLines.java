package disclosure.parser.document.pdf;

import disclosure.events.Parse;
import disclosure.parser.document.PagesRead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Lines in the order the page was written, with where they begin and end. Sorting by position would
 * push the centred label of a table row into the middle of its value.
 */
final class PrintedLines extends PDFTextStripper {

    private final PagesRead into;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final GrowingLine line = new GrowingLine();
    private final DrawnRules rules = new DrawnRules();
    private final PageTables tables = new PageTables();
    private float direction;
    private boolean toTheEnd = true;

    PrintedLines(PagesRead into) {
        this.into = into;
        addOperator(new LightFonts(this));
        setSortByPosition(false);
        // Bold drawn as the same letters twice reads once.
        setSuppressDuplicateOverlappingText(true);
    }

    boolean wentToTheEnd() {
        return toTheEnd;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (!toTheEnd || !into.mayGoOn()) {
            toTheEnd = false;
            return;
        }
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            // PDFBox meets damage with many kinds of exceptions; the other pages may be sound.
            into.end(
                    Parse.Status.PARTIAL,
                    "page " + (into.size() + 1) + " is damaged: " + e.getMessage());
        }
        flush();
        into.add(tables.in(lines, Viewpoint.of(page, direction).seen(rules.lines())));
        lines.clear();
        rules.clear();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (into.isAbandoned()) {
            throw new IOException("given up");
        }
        super.processOperator(operator, operands);
        rules.follow(
                operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (lines.isEmpty() && line.isEmpty() && !positions.isEmpty()) {
            direction = positions.getFirst().getDir();
        }
        line.add(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
        line.gap();
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    private void flush() {
        lines.add(line.end());
    }
}
