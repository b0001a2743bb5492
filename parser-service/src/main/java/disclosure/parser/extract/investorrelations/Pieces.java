package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of the conversation, without lines of the form's label between them. */
final class Pieces {

    private static final String ENDS = "。！？!?；;：:…”》）)】";

    private Pieces() {}

    static List<Piece> of(
            DocumentText document, int start, int end, List<RecordForm.Span> holes) {
        List<Piece> pieces = new ArrayList<>();
        boolean interrupted = false;
        for (Block block : document.blocks()) {
            int from = Math.max(start, block.start());
            int to = Math.min(end, block.end());
            for (RecordForm.Span hole : holes) {
                if (hole.start() <= from && hole.end() > from) {
                    from = hole.end();
                    interrupted = true;
                }
            }
            if (from < to && !document.text().substring(from, to).isBlank()) {
                add(pieces, document.text(), from, to, interrupted);
                interrupted = false;
            }
        }
        return List.copyOf(pieces);
    }

    private static void add(
            List<Piece> pieces, String text, int from, int to, boolean interrupted) {
        String raw = text.substring(from, to);
        int lead = raw.length() - raw.stripLeading().length();
        String words = raw.strip();
        if (interrupted && goesOn(pieces, words)) {
            Piece before = pieces.getLast();
            pieces.set(pieces.size() - 1, new Piece(before.words() + words, before.start(), to));
            return;
        }
        pieces.add(new Piece(words, from + lead, to));
    }

    /** Whether the label stood in the middle of a sentence. */
    private static boolean goesOn(List<Piece> pieces, String words) {
        if (pieces.isEmpty() || QuestionStyle.opens(words)) {
            return false;
        }
        String before = pieces.getLast().words();
        return ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
