/**
 * An announcement and what its document shows in, the category of the filing out, with what decided
 * it. The order of precedence:
 *
 * <ol>
 *   <li>what binds: the form of a filing with the SEC, the document type of EDINET, a platform of
 *       investors' questions or records ({@code exchange}); the items of a current report ({@code
 *       content}), since its form says nothing;
 *   <li>the title: the kind of paper and who writes it before its subject, the narrow subject
 *       before the wide ({@code title}); exchanges' own classes are coarser and often wrong;
 *   <li>the exchange's class where the title says nothing ({@code exchange}): codes of CNINFO, SZSE
 *       and BSE, and the words of SSE, HKEX and Nasdaq Nordic, judged as titles;
 *   <li>the form of an investor-relations record, the printed title, the first headings ({@code
 *       content}).
 * </ol>
 *
 * <p>A correction keeps the category of what it corrects; only a corrected forecast has one of its
 * own. Nothing goes wrong here: what nobody can tell is {@code other}. Rules stand in families, one
 * file each; {@link disclosure.parser.extract.category.CategoryFromTitle} has their order.
 */
@NullMarked
package disclosure.parser.extract.category;

import org.jspecify.annotations.NullMarked;
