/**
 * What the crawler sees in recorded answers of exchanges, without any server or database. In come
 * files, out go lines of JSON. What cannot be read is said in a line, too.
 */
@NullMarked
package disclosure.crawler.recorded;

import org.jspecify.annotations.NullMarked;
