package disclosure.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investor-relations record (投资者关系活动记录表).
 *
 * @param recordNumber its own number (编号 or 公告编号)
 * @param activityTypes kinds of activity, in the form's words
 * @param activityTypesInferred true when no box is ticked and the text decided
 * @param activityTypeOther what is written beside 其他
 * @param sessions when it took place
 * @param place where, as printed
 * @param institutions institutions that took part
 * @param participants people that took part
 * @param hosts people who received them
 * @param questions in order
 * @param statements what is said outside of questions and answers, in order: before the first
 *     question, between parts of the conversation, after the last answer, in notes below, and who
 *     came where that names nobody
 * @param recordDate date of the record
 */
public record InvestorRelations(
        @Nullable String recordNumber,
        List<String> activityTypes,
        boolean activityTypesInferred,
        @Nullable String activityTypeOther,
        List<Session> sessions,
        @Nullable String place,
        List<String> institutions,
        List<String> participants,
        List<Host> hosts,
        List<Question> questions,
        List<Statement> statements,
        @Nullable LocalDate recordDate) {

    public InvestorRelations {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    /**
     * One meeting.
     *
     * @param date first day
     * @param endDate last day; null for a single day
     * @param start {@code HH:mm}, exchange's local time; null when not stated
     * @param end {@code HH:mm}; null when not stated
     * @param datesInferred true when the month alone is stated: {@code date} and {@code endDate}
     *     are then its first and last day
     */
    public record Session(
            LocalDate date,
            @Nullable LocalDate endDate,
            @Nullable String start,
            @Nullable String end,
            // Producers of before say nothing: they knew no months.
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean datesInferred) {}

    /** A person who received the visitors. */
    public record Host(String name, @Nullable String role) {}

    /**
     * A question and its whole answer.
     *
     * @param number from 1, in order
     * @param page page on which the question begins, from 1
     * @param offset where the question begins in the text
     */
    public record Question(
            int number, String question, @Nullable String answer, int page, int offset) {}

    /**
     * Words in no question or answer, headings among them.
     *
     * @param page page on which it begins, from 1
     * @param offset where it begins in the text
     */
    public record Statement(String text, int page, int offset) {}
}
