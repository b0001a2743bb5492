package disclosure.parser.extract.amounts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and signs of currencies, before and behind a number. */
final class Currencies {

    private static final Map<String, String> NAMES = names();

    /** Longest first, by first character. */
    private static final Map<Character, List<String>> BY_FIRST = byFirst();

    private static final Map<Character, List<String>> BY_LAST = byLast();

    private Currencies() {}

    /**
     * A currency's name in the text.
     *
     * @param code ISO 4217
     * @param start offset of its first character
     * @param end offset after its last
     */
    record Named(String code, int start, int end) {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        put(names, "CNY", "元 圆 圓 元人民币 元（人民币） 人民币元 人民币 人民幣 RMB CNY Renminbi 元整 圆整");
        put(names, "HKD", "港元 港币 港幣 港圆 元港币 元港元 HK$ HKD");
        put(names, "USD", "美元 美金 美圆 元美金 元美元 US$ U.S.$ USD $ ＄ U.S.dollars");
        put(names, "EUR", "欧元 歐元 EUR € euros euro");
        put(names, "GBP", "英镑 英鎊 GBP £ ￡");
        put(names, "JPY", "日元 日圆 日圓 円 JPY 日本円");
        put(names, "CNY", "¥ ￥");
        put(names, "TWD", "新台币 新臺幣 NT$ TWD");
        put(names, "SGD", "新加坡元 新元 新币 S$ SGD");
        put(names, "AUD", "澳元 澳大利亚元 澳币 A$ AUD");
        put(names, "CAD", "加元 加拿大元 加币 C$ CAD");
        put(names, "CHF", "瑞士法郎 CHF");
        put(names, "KRW", "韩元 韩币 KRW ₩ 원");
        put(names, "RUB", "卢布 RUB");
        put(names, "INR", "印度卢比 卢比 INR ₹");
        put(names, "THB", "泰铢 THB");
        put(names, "VND", "越南盾 VND");
        put(names, "IDR", "印尼盾 印尼卢比 IDR");
        put(names, "MYR", "林吉特 马来西亚林吉特 马币 令吉 MYR");
        put(names, "AED", "阿联酋迪拉姆 迪拉姆 AED");
        put(names, "SAR", "沙特里亚尔 沙特亚尔 里亚尔 SAR");
        put(names, "BRL", "雷亚尔 巴西雷亚尔 BRL");
        put(names, "ZAR", "南非兰特 兰特 ZAR");
        put(names, "TRY", "土耳其里拉 TRY");
        put(names, "KZT", "坚戈 KZT");
        put(names, "ETB", "埃塞俄比亚比尔 比尔 ETB");
        put(names, "MOP", "澳门元 MOP");
        put(names, "NZD", "新西兰元 纽元 NZD");
        put(names, "MXN", "墨西哥比索 MXN");
        put(names, "PHP", "菲律宾比索 PHP");
        put(names, "DZD", "阿尔及利亚第纳尔 DZD");
        return Map.copyOf(names);
    }

    private static void put(Map<String, String> names, String code, String words) {
        for (String word : words.split(" ", -1)) {
            names.put(word, code);
        }
    }

    private static Map<Character, List<String>> byFirst() {
        Map<Character, List<String>> index = new HashMap<>();
        NAMES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        name ->
                                index.merge(
                                        name.charAt(0), List.of(name), Currencies::concatenate));
        return index;
    }

    private static Map<Character, List<String>> byLast() {
        Map<Character, List<String>> index = new HashMap<>();
        NAMES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                // 5 元 3 万 is no sum of 3 万 元: the plain names stand behind their number.
                .filter(name -> !name.equals("元") && !name.equals("圆") && !name.equals("円"))
                .forEach(
                        name ->
                                index.merge(
                                        name.charAt(name.length() - 1),
                                        List.of(name),
                                        Currencies::concatenate));
        return index;
    }

    private static List<String> concatenate(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The name that begins at an offset. */
    static @Nullable Named at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (String name : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(name, at) && wholeWord(text, name, at)) {
                return new Named(code(name), at, at + name.length());
            }
        }
        return null;
    }

    /** The name that ends just before an offset. */
    static @Nullable Named before(String text, int end, int from) {
        if (end <= from) {
            return null;
        }
        for (String name : BY_LAST.getOrDefault(text.charAt(end - 1), List.of())) {
            int start = end - name.length();
            if (start >= from && text.startsWith(name, start) && wholeWord(text, name, start)) {
                return new Named(code(name), start, end);
            }
        }
        return null;
    }

    private static String code(String name) {
        return NAMES.getOrDefault(name, name);
    }

    private static boolean wholeWord(String text, String name, int at) {
        int end = at + name.length();
        boolean opens = !isLetter(name.charAt(0)) || at == 0 || !isLetter(text.charAt(at - 1));
        boolean closes =
                !isLetter(name.charAt(name.length() - 1))
                        || end >= text.length()
                        || !isLetter(text.charAt(end));
        return opens && closes && (name.length() > 1 || !beginsAName(text, at));
    }

    /** {@code 圆} alone closes a sum; before other Han it begins a word, as in {@code 8 圆柱}. */
    private static boolean beginsAName(String text, int at) {
        boolean round = text.charAt(at) == '圆' || text.charAt(at) == '圓';
        return round
                && at + 1 < text.length()
                && Character.UnicodeScript.of(text.charAt(at + 1)) == Character.UnicodeScript.HAN;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
