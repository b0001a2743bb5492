package disclosure.crawler.fetch;

import java.util.List;
import java.util.Locale;

/**
 * Recognises the page a web application firewall shows instead of what was asked for. It comes with
 * status 200, so only its content tells.
 */
public final class Challenge {

    private static final List<String> MARKS =
            List.of(
                    "acw_sc__v2",
                    "aliyun_waf",
                    "captcha",
                    "c3vk",
                    "cf-chl",
                    "just a moment...",
                    "enable javascript and cookies",
                    "验证码",
                    "安全验证",
                    "访问验证",
                    "访问过于频繁");

    private Challenge() {}

    /** True when the text is such a page. Looks at HTML only, and at its first 64 Ki characters. */
    public static boolean isIn(String body) {
        if (!looksLikeHtml(body)) {
            return false;
        }
        String head = body.substring(0, Math.min(body.length(), 65_536)).toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(head::contains);
    }

    /** True when the text begins as a page does. */
    public static boolean looksLikeHtml(String body) {
        String start =
                body.substring(0, Math.min(body.length(), 1_024))
                        .replace("\uFEFF", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<script")
                || start.startsWith("<body")
                || (start.startsWith("<") && start.contains("<html"));
    }
}
