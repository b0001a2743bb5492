package disclosure.parser.extract.penalty;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of Beijing's exchange: {@code 相关文书的全称：… 收到日期：… 生效日期：… 作出主体：… 措施类别：…}. Who decided may
 * stand in brackets: {@code 中国证监会及其派出机构（云州证监局）}.
 */
final class PrintedForm {

    private static final Pattern FORM =
            Pattern.compile(
                    "文书的?全称:《?([^》:]{4,120}?)》?(?:\\([^:]{2,40}\\))?收到日期:"
                            + DAY
                            + ".{0,60}?作出主体:(?:[^():]{2,30}\\()?([^():]{2,40}?)\\)?措施类别:");

    private PrintedForm() {}

    /** The decision that a form tells of; null where the filing is none. */
    static @Nullable Decision in(FactText text) {
        Matcher form = Captured.first(text, FORM, 0);
        Stated<String> document = Captured.words(text, form, 1);
        Stated<String> authority = Captured.words(text, form, 3);
        Stated<LocalDate> day = Captured.day(form, 2);
        return document == null || authority == null || day == null
                ? null
                : new Decision(authority, document, document.start(), day, day.value());
    }
}
