package disclosure.parser.extract.insiders;

import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form in the shape that EDGAR shows to people: two tables, their columns in fixed order.
 */
final class PrintedForm {

    private static final Pattern TABLE =
            Pattern.compile("(?i)Table (I{1,2}) - (?:Non-)?Derivative");
    private static final Pattern OWNER =
            Pattern.compile("1\\. Name and Address of Reporting Person\\*?\\s+(\\S[^\\n]{0,120})");
    private static final Pattern TIES =
            Pattern.compile("(?m)^X ((Director)|(Officer)|(Other))|\\b(X) (10% Owner)");
    private static final Pattern PLAN =
            Pattern.compile("(?m)^(X) Check this box to indicate that a transaction was made");
    private static final Pattern NOTE = Pattern.compile("(?m)^(\\d{1,2})\\. (\\S[^\\n]{0,1999})");
    private static final Pattern MARK = Pattern.compile("\\((\\d{1,2})\\)");
    private static final Map<Integer, List<String>> COLUMNS =
            Map.of(
                    11,
                    List.of(
                            "securityTitle",
                            "transactionDate",
                            "deemedExecutionDate",
                            "transactionCode",
                            "transactionTimeliness",
                            "transactionShares",
                            "transactionAcquiredDisposedCode",
                            "transactionPricePerShare",
                            "sharesOwnedFollowingTransaction",
                            "directOrIndirectOwnership",
                            "natureOfOwnership"),
                    16,
                    List.of(
                            "securityTitle",
                            "conversionOrExercisePrice",
                            "transactionDate",
                            "deemedExecutionDate",
                            "transactionCode",
                            "transactionTimeliness",
                            "acquired",
                            "disposed",
                            "exerciseDate",
                            "expirationDate",
                            "underlyingSecurityTitle",
                            "underlyingSecurityShares",
                            "transactionPricePerShare",
                            "sharesOwnedFollowingTransaction",
                            "directOrIndirectOwnership",
                            "natureOfOwnership"),
                    4,
                    List.of(
                            "securityTitle",
                            "sharesOwnedFollowingTransaction",
                            "directOrIndirectOwnership",
                            "natureOfOwnership"),
                    8,
                    List.of(
                            "securityTitle",
                            "exerciseDate",
                            "expirationDate",
                            "underlyingSecurityTitle",
                            "underlyingSecurityShares",
                            "conversionOrExercisePrice",
                            "directOrIndirectOwnership",
                            "natureOfOwnership"));

    private final DocumentText document;

    private PrintedForm(DocumentText document) {
        this.document = document;
    }

    static OwnershipForm of(DocumentText document) {
        PrintedForm form = new PrintedForm(document);
        List<Entry> entries = new ArrayList<>();
        document.tables().forEach(table -> form.entries(table, entries));
        return new OwnershipForm(form.owners(), form.plan(), null, entries, form.footnotes());
    }

    private void entries(DataTable table, List<Entry> into) {
        Matcher kind = TABLE.matcher(table.rows().getFirst().getFirst());
        if (!kind.find()) {
            return;
        }
        int from = table.start();
        for (List<String> row : table.rows()) {
            Entry entry = new Entry(kind.group(1).length() == 2);
            from = cells(row, from, table.end(), entry);
            if (entry.is("directOrIndirectOwnership", "D")
                    || entry.is("directOrIndirectOwnership", "I")) {
                into.add(entry);
            }
        }
    }

    /** Gives the cells of a row their names; those of a heading find no place among the values. */
    private int cells(List<String> row, int from, int end, Entry entry) {
        List<String> names = COLUMNS.getOrDefault(row.size(), List.of());
        int place = from;
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            int start = cell.isEmpty() ? -1 : document.text().indexOf(cell, place, end);
            if (start >= 0) {
                place = start + cell.length();
                if (i < names.size()) {
                    cell(names.get(i), cell, start, entry);
                }
            }
        }
        return place;
    }

    private static void cell(String name, String cell, int start, Entry entry) {
        Matcher mark = MARK.matcher(cell);
        int end = cell.length();
        boolean side = name.equals("acquired") || name.equals("disposed");
        String known = side ? "transactionShares" : name;
        while (mark.find()) {
            entry.note(known, mark.group(1));
            end = Math.min(end, mark.start());
        }
        String value = cell.substring(0, end).strip();
        if (!value.isEmpty()) {
            entry.put(new Element(known, value, start, start + value.length()));
        }
        if (side && !value.isEmpty()) {
            String direction = name.equals("acquired") ? "A" : "D";
            entry.put(
                    new Element(
                            "transactionAcquiredDisposedCode",
                            direction,
                            start,
                            start + value.length()));
        }
    }

    private List<Owner> owners() {
        List<Owner> owners = new ArrayList<>();
        Matcher name = OWNER.matcher(document.text());
        while (name.find()) {
            Owner owner = new Owner();
            owner.put(found("rptOwnerName", name.group(1).strip(), name.start(1)));
            owners.add(owner);
        }
        Matcher tie = TIES.matcher(document.text());
        while (!owners.isEmpty() && tie.find()) {
            String box =
                    tie.group(2) != null
                            ? "isDirector"
                            : tie.group(3) != null
                                    ? "isOfficer"
                                    : tie.group(4) != null ? "isOther" : "isTenPercentOwner";
            owners.getFirst().put(found(box, "X", tie.start()));
        }
        return owners;
    }

    private @Nullable Element plan() {
        Matcher box = PLAN.matcher(document.text());
        return box.find() ? found("aff10b5One", box.group(1), box.start(1)) : null;
    }

    private Map<String, Element> footnotes() {
        Map<String, Element> notes = new HashMap<>();
        int from = document.text().indexOf("Explanation of Responses:");
        Matcher note = NOTE.matcher(document.text());
        while (from >= 0 && note.find()) {
            if (note.start() > from) {
                notes.putIfAbsent(note.group(1), found("footnote", note.group(2), note.start(2)));
            }
        }
        return notes;
    }

    private static Element found(String name, String value, int start) {
        return new Element(name, value, start, start + value.length());
    }
}
