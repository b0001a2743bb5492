/**
 * Small pieces of HTTP that protocols and control share: forms, answers, faults that lie over every
 * answer.
 */
@NullMarked
package disclosure.exchange.http;

import org.jspecify.annotations.NullMarked;
