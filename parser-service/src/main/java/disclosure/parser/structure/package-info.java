/**
 * The entry to reading: an announcement and the bytes of its document in, a structured filing and
 * its text out. The service and the command line use the same one.
 *
 * <p>Plain Java without a container. It never throws for a bad document; the filing's {@code parse}
 * says what was wrong with it.
 */
@NullMarked
package disclosure.parser.structure;

import org.jspecify.annotations.NullMarked;
