/**
 * A receiver of webhooks as a fund would write one, only that it shows what it gets. In come signed
 * alerts; they are verified (Standard Webhooks, {@code v1}), told apart by {@code webhook-id} and
 * kept in memory. A signature that does not fit is answered with 401, an old one with 400, and kept
 * out.
 */
@NullMarked
package disclosure.local.webhook;

import org.jspecify.annotations.NullMarked;
