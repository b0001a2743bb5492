package disclosure.exchange.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places of titles and outlines with numbers, names and dates; the same for the same
 * random source.
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> FAMILY =
            List.of("林", "乔", "庄", "闻", "尹", "裴", "岑", "蓝", "祝", "施");
    private static final List<String> GIVEN =
            List.of("若溪", "以宁", "望舒", "秋白", "景行", "知远", "云深", "怀瑾");

    private final Issuer issuer;
    private final LocalDate date;
    private final Random random;

    Wording(Issuer issuer, LocalDate date, Random random) {
        this.issuer = issuer;
        this.date = date;
        this.random = random;
    }

    String filled(String text) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    String person() {
        return any(FAMILY) + any(GIVEN);
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String value(String place) {
        return switch (place) {
            case "name" -> issuer.name();
            case "short" -> issuer.shortName();
            case "business" -> issuer.business();
            case "year" -> Integer.toString(date.getYear());
            case "day" -> chinese(date.plusDays(random.nextInt(3, 20)));
            case "person" -> person();
            case "amount" -> "%d.%02d".formatted(random.nextInt(1, 40), random.nextInt(100));
            case "small" -> "%d,%03d".formatted(random.nextInt(1, 9), random.nextInt(1000));
            case "small2" -> "%d,%03d".formatted(random.nextInt(10, 19), random.nextInt(1000));
            case "percent" -> "%d.%d".formatted(random.nextInt(2, 60), random.nextInt(10));
            case "percent2" -> "%d.%02d".formatted(random.nextInt(2, 90), random.nextInt(100));
            case "count" -> Integer.toString(random.nextInt(12, 99));
            default -> throw new IllegalArgumentException("no such place: " + place);
        };
    }

    static String chinese(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
