/** The language of keywords: what a text and a keyword expression mean to each other. */
@NullMarked
package disclosure.keywords;

import org.jspecify.annotations.NullMarked;
