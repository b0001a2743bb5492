/**
 * Documents are read in a process of its own: an announcement and bytes in, a structured filing or
 * the reason why there is none out.
 *
 * <p>The process has a heap of fixed size and a time after which it is ended, so no document can
 * take the service's memory or hold up the one behind it. One that ran out of memory, left a thread
 * behind or did not answer is ended, and the next document gets a new one. Java knows no smaller
 * border that holds.
 */
@NullMarked
package disclosure.parser.reading;

import org.jspecify.annotations.NullMarked;
