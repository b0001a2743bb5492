/**
 * A document's text in; the head block out: code, short name, own number, issuer, printed title.
 * What the head does not state is null; what stands after the oath is never taken for the
 * document's own.
 */
@NullMarked
package disclosure.parser.extract.header;

import org.jspecify.annotations.NullMarked;
