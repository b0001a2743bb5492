package disclosure.parser.extract.investorrelations;

import disclosure.events.InvestorRelations.Question;
import disclosure.events.InvestorRelations.Statement;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The content of a record: questions with their answers, and whatever stands in none of them.
 * Together they are all of it, but for the marks.
 */
record Conversation(List<Question> questions, List<Statement> statements) {

    /**
     * Reads the content.
     *
     * @param pieces its paragraphs
     */
    static Conversation in(DocumentText document, List<Piece> pieces) {
        QuestionStarts.Starts starts = QuestionStarts.in(pieces);
        List<Integer> indexes = starts.indexes();
        int first = indexes.isEmpty() ? pieces.size() : indexes.getFirst();
        List<Question> questions = new ArrayList<>();
        List<List<Piece>> said = new ArrayList<>(List.of(pieces.subList(0, first)));
        for (int i = 0; i < indexes.size(); i++) {
            int from = indexes.get(i);
            boolean last = i + 1 == indexes.size();
            int to = last ? pieces.size() : indexes.get(i + 1);
            int border =
                    starts.style().likeSections()
                            ? to
                            : Questions.sectionBorder(pieces, from, to, section(said));
            List<Piece> own = pieces.subList(from, border);
            List<Piece> kept = last ? Questions.withoutClosing(own) : own;
            questions.add(Questions.of(kept, starts.style(), i + 1, document));
            said.add(behind(kept, pieces.subList(from, to)));
        }
        List<Statement> statements =
                said.stream()
                        .filter(each -> !each.isEmpty())
                        .map(each -> statement(each, document))
                        .toList();
        return new Conversation(List.copyOf(questions), statements);
    }

    /** The highest number of a section so far. */
    private static int section(List<List<Piece>> said) {
        return said.stream()
                .flatMap(List::stream)
                .mapToInt(piece -> QuestionStyle.HAN_NUMBERED.number(piece.words()))
                .max()
                .orElse(0);
    }

    /** What is left of the pieces; the last one kept may have been cut. */
    private static List<Piece> behind(List<Piece> kept, List<Piece> all) {
        List<Piece> rest = new ArrayList<>();
        int last = kept.size() - 1;
        int cut = kept.get(last).words().length();
        Piece whole = all.get(last);
        if (cut < whole.words().length()) {
            String words = whole.words().substring(cut).strip();
            rest.add(new Piece(words, whole.end() - words.length(), whole.end()));
        }
        rest.addAll(all.subList(kept.size(), all.size()));
        return rest;
    }

    private static Statement statement(List<Piece> said, DocumentText document) {
        int offset = said.getFirst().start();
        String text = said.stream().map(Piece::words).collect(Collectors.joining("\n"));
        return new Statement(text, document.pageAt(offset), offset);
    }
}
