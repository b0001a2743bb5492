package disclosure.parser.structure;

import disclosure.keywords.FoldedText;
import disclosure.parser.extract.fact.Amounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write a value where they label it, and when it is the one that was read. */
enum LabelForm {
    /** In full or short: the characters of one stand in the other, in the same order. */
    NAME {
        @Override
        List<String> values(String label) {
            return List.of(label);
        }

        @Override
        boolean agree(String wanted, String found) {
            String one = plain(wanted);
            String other = plain(found);
            return holds(one, other) || holds(other, one);
        }
    },
    /** {@code 约1,520万}, {@code 不超过2亿}: one number. */
    COUNT {
        @Override
        List<String> values(String label) {
            return NUMBERS.values(label).stream().limit(1).toList();
        }
    },
    /** {@code 3.41元到4.05元}: one number or several. */
    NUMBERS {
        @Override
        List<String> values(String label) {
            List<String> values = new ArrayList<>();
            Matcher number = NUMBER.matcher(bare(label));
            while (number.find()) {
                BigDecimal scale = Amounts.scale(number.group(2));
                values.add(printed(new BigDecimal(number.group(1)).multiply(scale)));
            }
            return values;
        }
    },
    /** {@code 约为2.05%}. */
    RATIO {
        @Override
        List<String> values(String label) {
            return NUMBERS.values(label).stream()
                    .limit(1)
                    .map(value -> printed(new BigDecimal(value).movePointLeft(2)))
                    .toList();
        }
    },
    /** {@code 2031年1月31日至7月23日}, {@code 9月5日}: without a year only the day has to agree. */
    DAY {
        @Override
        List<String> values(String label) {
            List<String> values = new ArrayList<>();
            Matcher day = DATE.matcher(bare(label));
            String year = "";
            while (day.find()) {
                year = day.group(1) == null ? year : day.group(1);
                values.add("%s-%2s-%2s".formatted(year, day.group(2), day.group(3)));
            }
            return values.stream().map(value -> value.replace(' ', '0')).toList();
        }

        @Override
        boolean agree(String wanted, String found) {
            return found.endsWith(wanted);
        }
    };

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(万|亿)?");
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})(?=日|$)");

    /** What a label says, in the form of facts. */
    abstract List<String> values(String label);

    boolean agree(String wanted, String found) {
        return wanted.equals(found);
    }

    /** What was read without being labelled. */
    List<String> notLabelled(Set<String> wanted, Set<String> found) {
        return found.stream()
                .filter(value -> wanted.stream().noneMatch(label -> agree(label, value)))
                .toList();
    }

    /** What was labelled without being read. */
    List<String> notRead(Set<String> wanted, Set<String> found) {
        return wanted.stream()
                .filter(label -> found.stream().noneMatch(value -> agree(label, value)))
                .toList();
    }

    private static String bare(String label) {
        return label.replaceAll("[\\s,，]", "");
    }

    private static String printed(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String plain(String name) {
        return FoldedText.of(name).folded().replaceAll("[\\s()\"]", "");
    }

    private static boolean holds(String whole, String part) {
        int at = -1;
        for (int i = 0; i < part.length(); i++) {
            at = whole.indexOf(part.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return !part.isEmpty();
    }
}
