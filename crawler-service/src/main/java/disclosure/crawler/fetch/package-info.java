/**
 * Talking HTTP to an exchange as a polite desktop browser does. In comes a {@link
 * disclosure.crawler.fetch.Call}, out goes a {@link disclosure.crawler.fetch.Reply}: the bytes with
 * their status, unchanged, too large, or no answer, with words. Nothing is thrown for what a server
 * may do: bombs, circles, trickles and links into our own network are all answers in words.
 *
 * <p>Calls to one host queue for its budget: one connection for lists and one for documents, each
 * with a least gap between calls, so that a long download never delays a poll. Cookies live as long
 * as their {@link disclosure.crawler.fetch.Browser}.
 */
@NullMarked
package disclosure.crawler.fetch;

import org.jspecify.annotations.NullMarked;
