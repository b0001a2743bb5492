package disclosure.exchange.market;

import java.util.List;

/** What a filing is about: how its title reads, what it says, where exchanges file it. */
public interface FilingKind {

    String name();

    /** Title with places to fill. */
    String title();

    /** Paragraphs with places to fill. */
    List<String> outline();

    /** The code under which its own exchange files it; empty where there are no codes. */
    String subtype();

    /** The exchange's coarser code. */
    String type();
}
