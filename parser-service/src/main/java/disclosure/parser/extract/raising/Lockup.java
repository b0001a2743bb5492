package disclosure.parser.extract.raising;

import disclosure.parser.document.HanCount;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For how many months new shares may not be sold. There is one answer only where it holds for all
 * of them: controlling shareholders are often bound for longer than others.
 */
final class Lockup {

    private static final Pattern LOCKED =
            Pattern.compile(
                    "(?:限售期|锁定期)(?:限)?(?:为|是|:|\\|)*(\\d{1,2})(?=个月)"
                            + "|(?:上市|发行结束|登记)(?:首日|之日|日)?(?:\\([^)]{0,16}\\))?起"
                            + "(?:(\\d{1,2})|([一二三四五六七八九十]{1,3}))(?=个月内不得(?:转让|上市))");

    private Lockup() {}

    static @Nullable Stated<BigDecimal> of(FactText text) {
        List<Stated<BigDecimal>> all = new ArrayList<>();
        Matcher months = LOCKED.matcher(text.words());
        while (months.find()) {
            all.add(months(months));
        }
        boolean one = all.stream().map(Stated::value).distinct().count() == 1;
        return one ? all.getFirst() : null;
    }

    private static Stated<BigDecimal> months(Matcher months) {
        int said = months.group(1) != null ? 1 : months.group(2) != null ? 2 : 3;
        String number = months.group(said);
        int count = said == 3 ? HanCount.of(number) : Integer.parseInt(number);
        return new Stated<>(BigDecimal.valueOf(count), months.start(said), months.end(said));
    }
}
