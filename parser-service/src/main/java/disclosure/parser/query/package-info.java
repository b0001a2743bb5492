/**
 * Questions about filings, over HTTP. Lists are light and newest first; one filing is whole. Errors
 * are RFC 9457 problems that name the field. Every route wants the scope {@code filings:read}.
 */
@NullMarked
package disclosure.parser.query;

import org.jspecify.annotations.NullMarked;
