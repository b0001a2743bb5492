/**
 * What routes share: whose request it is, how a refusal looks (RFC 9457), how a list is paged
 * (opaque keyset cursors, RFC 8288 links), and how many things a tenant may have. In comes what the
 * caller wrote; out go checked values.
 *
 * <p>What may go wrong is the caller's: a token without tenant (403), a quota that is reached
 * (403), a limit or cursor that is none, a parameter or key that is not known (400).
 */
@NullMarked
package disclosure.alert.request;

import org.jspecify.annotations.NullMarked;
