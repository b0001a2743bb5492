package disclosure.events;

/**
 * What kind of filing it is.
 *
 * @param code of {@link CategoryCode}, for example {@code investor-relations-record}; {@code other}
 *     when none fits
 * @param by what decided: {@code title}, {@code exchange} or {@code content}
 */
public record Category(String code, String by) {}
