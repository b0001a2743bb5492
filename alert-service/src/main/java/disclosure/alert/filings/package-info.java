/**
 * The filings that the parser-service holds, asked for on behalf of a caller and with the caller's
 * token. In come ids and filters; out go structured filings with their texts, one or a stream.
 *
 * <p>What may go wrong: a filing that is not there, a caller that may not read filings, a
 * parser-service that is away. Each is a value or a refusal with its reason; alerts never depend on
 * it.
 */
@NullMarked
package disclosure.alert.filings;

import org.jspecify.annotations.NullMarked;
