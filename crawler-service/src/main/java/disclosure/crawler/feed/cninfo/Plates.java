package disclosure.crawler.feed.cninfo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question cut by exchange, and where that is not enough by board, because more was found than
 * the site gives out of one question. Which page of which part is meant is learnt by reading: a
 * part has no end until its total is known.
 */
final class Plates {

    private static final Map<String, List<String>> BOARDS =
            Map.of("sz", List.of("szmb", "szcy"), "sh", List.of("shmb", "shkcp"));

    /**
     * A page of a part.
     *
     * @param plate the site's name of an exchange or a board
     * @param number from 0
     */
    record Part(String plate, int number) {}

    private final long total;
    private final int mostPages;
    private final int pageSize;
    private final List<String> plates = new ArrayList<>(List.of("sz", "sh", "bj"));
    private final Map<String, Integer> pages = new HashMap<>();

    /**
     * Cuts a question.
     *
     * @param total what the site counts of all parts together
     */
    Plates(long total, int mostPages, int pageSize) {
        this.total = total;
        this.mostPages = mostPages;
        this.pageSize = pageSize;
    }

    long total() {
        return total;
    }

    /** The part that a page of the whole is, from 0; null after the last one. */
    synchronized @Nullable Part at(int page) {
        int left = page;
        for (String plate : plates) {
            Integer known = pages.get(plate);
            if (known == null || left < known) {
                return new Part(plate, left);
            }
            left -= known;
        }
        return null;
    }

    /**
     * Learns how many there are of a part.
     *
     * @return whether it was too much and is cut further; then its pages are those of its boards
     */
    synchronized boolean learn(Part part, long ofPlate) {
        boolean tooMany = ofPlate > (long) mostPages * pageSize;
        boolean cut = tooMany && BOARDS.containsKey(part.plate());
        if (cut && !pages.containsKey(part.plate())) {
            plates.addAll(
                    plates.indexOf(part.plate()) + 1, BOARDS.getOrDefault(part.plate(), List.of()));
        }
        pages.put(
                part.plate(),
                cut ? 1 : Math.clamp((ofPlate + pageSize - 1) / pageSize, 1, mostPages));
        return cut;
    }

    /** A part that holds all there is was not understood. */
    boolean isIgnored(long ofPlate) {
        return ofPlate >= total;
    }
}
