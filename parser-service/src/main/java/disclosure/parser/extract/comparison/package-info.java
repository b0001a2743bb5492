/**
 * An investor-relations record beside the issuer's previous one. In come both records, out come new
 * and dropped questions, answers given again nearly word for word, and figures that changed in
 * answers to the same question. Pure and deterministic; numbers of questions are those of the
 * records, so that both sides can be read.
 */
@NullMarked
package disclosure.parser.extract.comparison;

import org.jspecify.annotations.NullMarked;
