package disclosure.parser.extract.insiders;

import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a typed form, as filed until 2003: tables drawn with bars and rules, where a cell that is
 * too long goes on in the same column of the next line, torn anywhere.
 */
final class TypedForm {

    private static final Pattern TABLE = Pattern.compile("(?i)\\s*Table (I{1,2}) -");
    private static final Pattern RULE = Pattern.compile("[-_=| ]{20,}");
    private static final Pattern OWNER =
            Pattern.compile("1\\. Name and Address of Reporting Person\\*?\\s+(\\S[^\\n]{0,120})");
    private static final Pattern TIE =
            Pattern.compile("\\(X\\) (Director|10% Owner|Officer|Other)");
    private static final Map<String, String> TIES =
            Map.of(
                    "Director", "isDirector",
                    "10% Owner", "isTenPercentOwner",
                    "Officer", "isOfficer",
                    "Other", "isOther");
    private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2})");
    private static final int FIRST_YEAR = 90;

    /** No column of a page runs on for longer. */
    private static final int LONGEST_CELL = 500;

    private static final List<String> SHARES =
            List.of(
                    "securityTitle",
                    "transactionDate",
                    "transactionCode",
                    "transactionTimeliness",
                    "transactionShares",
                    "transactionAcquiredDisposedCode",
                    "transactionPricePerShare",
                    "sharesOwnedFollowingTransaction",
                    "directOrIndirectOwnership",
                    "natureOfOwnership");
    private static final List<String> RIGHTS =
            List.of(
                    "securityTitle",
                    "conversionOrExercisePrice",
                    "transactionDate",
                    "transactionCode",
                    "transactionTimeliness",
                    "transactionShares",
                    "transactionAcquiredDisposedCode",
                    "exerciseDate",
                    "expirationDate",
                    "underlyingSecurityTitle",
                    "underlyingSecurityShares",
                    "transactionPricePerShare",
                    "sharesOwnedFollowingTransaction",
                    "directOrIndirectOwnership",
                    "natureOfOwnership");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Element> row = new ArrayList<>();
    private List<String> columns = List.of();

    private TypedForm() {}

    static OwnershipForm of(DocumentText document) {
        TypedForm form = new TypedForm();
        int end = document.text().length();
        int start = 0;
        // Rows are printed lines; reading may have joined them as if they were a paragraph.
        while (start < end) {
            int next = Math.min(end, document.lineAfter(start));
            form.line(document.text().substring(start, next).stripTrailing(), start);
            start = next;
        }
        form.endRow();
        return new OwnershipForm(owners(document.text()), null, null, form.entries, Map.of());
    }

    private void line(String line, int start) {
        Matcher table = TABLE.matcher(line);
        if (table.lookingAt()) {
            endRow();
            columns = table.group(1).length() == 1 ? SHARES : RIGHTS;
        } else if (line.indexOf('|') < 0 || RULE.matcher(line).matches()) {
            endRow();
        } else {
            cells(line, start);
        }
    }

    /** The cells of one line, each behind what stands above it in its column. */
    private void cells(String line, int start) {
        int from = 0;
        for (int i = 0; i < columns.size() && from <= line.length(); i++) {
            int bar = line.indexOf('|', from);
            int end = bar < 0 ? line.length() : bar;
            String cell = line.substring(from, end).strip();
            int place = start + from + line.substring(from, end).indexOf(cell);
            Element piece = new Element(columns.get(i), cell, place, place + cell.length());
            if (i == row.size()) {
                row.add(piece);
            } else if (!cell.isEmpty()) {
                row.set(i, joined(row.get(i), piece));
            }
            from = end + 1;
        }
    }

    private static Element joined(Element above, Element piece) {
        if (above.value().isEmpty() || above.value().length() > LONGEST_CELL) {
            return above.value().isEmpty() ? piece : above;
        }
        return new Element(above.name(), above.value() + piece.value(), above.start(), above.end());
    }

    private void endRow() {
        Entry entry = new Entry(columns.size() == RIGHTS.size());
        for (Element cell : row) {
            String value = dated(cell.value().replaceFirst("(?:^|\\s)-+$", ""));
            if (!value.isEmpty()) {
                entry.put(new Element(cell.name(), value, cell.start(), cell.end()));
            }
        }
        row.clear();
        if (entry.is("directOrIndirectOwnership", "D")
                || entry.is("directOrIndirectOwnership", "I")) {
            entries.add(entry);
        }
    }

    private static String dated(String value) {
        Matcher day = SHORT_DAY.matcher(value);
        if (!day.matches()) {
            return value;
        }
        int year = Integer.parseInt(day.group(3));
        return "%02d/%02d/%d"
                .formatted(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        year < FIRST_YEAR ? 2000 + year : 1900 + year);
    }

    private static List<Owner> owners(String text) {
        List<Owner> owners = new ArrayList<>();
        Matcher name = OWNER.matcher(text);
        if (name.find()) {
            Owner owner = new Owner();
            owner.put(new Element("rptOwnerName", name.group(1), name.start(1), name.end(1)));
            Matcher tie = TIE.matcher(text);
            while (tie.find()) {
                String box = TIES.getOrDefault(tie.group(1), "isOther");
                owner.put(new Element(box, "X", tie.start(), tie.end()));
            }
            owners.add(owner);
        }
        return owners;
    }
}
