package disclosure.alert.explain;

import java.util.List;

/**
 * The rules that a pasted text matches.
 *
 * @param total how many they are
 * @param matches the first {@value #MOST} of them, by name
 */
record TextMatches(int total, List<TextMatch> matches) {

    static final int MOST = 200;

    static TextMatches of(List<TextMatch> all) {
        return new TextMatches(all.size(), all.stream().limit(MOST).toList());
    }
}
