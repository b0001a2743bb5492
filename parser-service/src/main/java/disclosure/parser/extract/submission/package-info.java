/**
 * What a file states about itself outside its text in, the header of a filing with the SEC out. A
 * file that states no form type or company number has no such header: null, never a guess.
 */
@NullMarked
package disclosure.parser.extract.submission;

import org.jspecify.annotations.NullMarked;
