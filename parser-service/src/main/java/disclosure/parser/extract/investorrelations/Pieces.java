package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of the conversation, without lines of the form's label between them. */
final class Pieces {

    private static final String ENDS = "。！？!?；;：:…”》）)】";

    private Pieces() {}

    static List<Piece> of(DocumentText document, int start, int end, List<RecordForm.Span> holes) {
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
                String words = without(holes, document.text(), from, to).strip();
                int lead = leading(document.text(), from);
                add(pieces, new Piece(words, from + lead, to), interrupted);
                interrupted = false;
            }
        }
        return List.copyOf(pieces);
    }

    private static int leading(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static String without(List<RecordForm.Span> holes, String text, int from, int to) {
        StringBuilder words = new StringBuilder();
        int at = from;
        for (RecordForm.Span hole : holes) {
            if (hole.start() > at && hole.start() < to) {
                words.append(text, at, hole.start());
                at = Math.min(to, hole.end());
            }
        }
        return words.append(text, at, to).toString();
    }

    private static void add(List<Piece> pieces, Piece piece, boolean interrupted) {
        if (interrupted && goesOn(pieces, piece.words())) {
            Piece before = pieces.getLast();
            String words = before.words() + piece.words();
            pieces.set(pieces.size() - 1, new Piece(words, before.start(), piece.end()));
            return;
        }
        pieces.add(piece);
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
