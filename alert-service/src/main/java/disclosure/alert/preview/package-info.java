/**
 * Tries a rule on the filings of the last days before it is saved. In come a rule that need not be
 * a subscription yet and the filings that the parser-service holds; out goes a stream: how far it
 * is, then samples with their places, hits by day, what each clause did, what may not be meant, and
 * which standing rules would tell the same.
 *
 * <p>What may go wrong: a rule with errors (400), a token that may not read filings (403), a
 * parser-service that is away (503). A preview reads at most so many filings and says when it
 * stopped there.
 */
@NullMarked
package disclosure.alert.preview;

import org.jspecify.annotations.NullMarked;
