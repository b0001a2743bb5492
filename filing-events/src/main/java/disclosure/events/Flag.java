package disclosure.events;

/**
 * An event that a filing states without being about it.
 *
 * @param code what happened: {@code investigation}, {@code freeze}, {@code default}, {@code
 *     termination}, {@code reduction}, {@code delisting-risk}, {@code penalty}, {@code litigation},
 *     {@code audit-opinion}, {@code impairment}, {@code fund-occupation}, {@code
 *     material-weakness}, {@code restatement}
 * @param sentence the sentence that says so, its line breaks removed
 * @param page page on which it begins, from 1
 * @param offset where it begins in the text
 */
public record Flag(String code, String sentence, int page, int offset) {}
