package disclosure.parser.document.pdf;

import java.util.List;

/** The rules of a page, each as long as it is drawn. */
record Rules(List<Rule> horizontal, List<Rule> vertical) {

    static final Rules NONE = new Rules(List.of(), List.of());
}
