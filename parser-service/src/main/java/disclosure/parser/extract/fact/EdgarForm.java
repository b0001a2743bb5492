package disclosure.parser.extract.fact;

import disclosure.parser.document.DocumentText;
import disclosure.parser.document.Field;
import java.util.List;
import java.util.Locale;

/** Which form a filing with the SEC is. */
public final class EdgarForm {

    private static final List<String> STATED =
            List.of("CONFORMED SUBMISSION TYPE", "TYPE", "xml:documentType", "xml:submissionType");

    private EdgarForm() {}

    /** As EDGAR writes it, {@code 4/A}, {@code SC 13G}; empty where the file does not say. */
    public static String of(DocumentText document) {
        for (String name : STATED) {
            for (Field field : document.fields()) {
                if (field.name().equals(name)) {
                    return field.value().strip().toUpperCase(Locale.ROOT);
                }
            }
        }
        return document.parts().isEmpty() ? "" : document.parts().getFirst().type();
    }
}
