/**
 * Buried events: a filing whose category is routine but whose text states an investigation, a
 * freeze, a default … In comes the text with title and category, out come flags, each with the
 * sentence that states the event and its place.
 *
 * <p>A sentence counts when it states that the event happened or is decided: not when it denies it,
 * asks for it, warns of it, or quotes a rule. A filing whose subject is the event has nothing
 * buried. What may go wrong: an event told in words nobody uses for it stays unseen; a list of past
 * events reads like news.
 */
@NullMarked
package disclosure.parser.extract.flags;

import org.jspecify.annotations.NullMarked;
