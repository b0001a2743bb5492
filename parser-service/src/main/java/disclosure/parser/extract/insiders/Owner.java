package disclosure.parser.extract.insiders;

import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whoever reports, and what ties him to the company. */
final class Owner {

    private @Nullable Element name;
    private @Nullable Element title;
    private @Nullable Element firstTie;
    private final List<String> ties = new ArrayList<>();

    /** Takes what the form states of the owner. */
    void put(Element element) {
        switch (element.name()) {
            case "rptOwnerName" -> name = name == null ? element : name;
            case "officerTitle" -> title = element;
            case "isDirector" -> tie("director", element);
            case "isOfficer" -> tie("officer", element);
            case "isTenPercentOwner" -> tie("ten-percent-owner", element);
            case "isOther" -> tie("other", element);
            default -> {}
        }
    }

    @Nullable Element name() {
        return name;
    }

    @Nullable Element title() {
        return title;
    }

    /** The ties joined by commas, at the place of the first; null where none is ticked. */
    @Nullable Element relationship() {
        return firstTie == null
                ? null
                : new Element(
                        "relationship", String.join(", ", ties), firstTie.start(), firstTie.end());
    }

    private void tie(String tie, Element box) {
        if (box.isYes()) {
            firstTie = firstTie == null ? box : firstTie;
            ties.add(tie);
        }
    }
}
