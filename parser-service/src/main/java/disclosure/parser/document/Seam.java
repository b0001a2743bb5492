package disclosure.parser.document;

/**
 * A place where text was cut in two by an earlier rendering. Some tools print the character at the
 * cut on both sides; it is joined once, unless the doubled character is a word of its own or the
 * document doubles it elsewhere too.
 */
final class Seam {

    /** Characters that Chinese doubles. */
    private static final String DOUBLED =
            "刚常往渐仅人天年种多大慢稳个家层步点日月谢历纷频默屡每时处事样条句字星恰偏远久早好轻重高深牢紧密切明白清楚认";

    private final String document;

    Seam(String document) {
        this.document = document;
    }

    /** Whether the character after the seam repeats the one before it by accident. */
    boolean repeats(CharSequence before, CharSequence after) {
        char last = before.charAt(before.length() - 1);
        if (last != after.charAt(0) || !isHan(last) || before.length() < 2 || after.length() < 2) {
            return false;
        }
        String once = "" + before.charAt(before.length() - 2) + last + after.charAt(1);
        if (document.contains(once)) {
            return true;
        }
        String twice = "" + last + last;
        return !document.contains(twice) && DOUBLED.indexOf(last) < 0;
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
