/**
 * Webhooks, as Standard Webhooks 1.0 has them. In comes a delivery that is due; out goes one signed
 * POST whose {@code webhook-id} is the alert's id over all attempts, and how the receiver took it.
 *
 * <p>What may go wrong: everything at the other end (down, slow, endless, redirecting), which is an
 * outcome and never an exception; and an address that leads into a private network, which is
 * refused when the connection is opened, by the very address that is connected to, so that a name
 * whose answer changes between check and use gains nothing.
 */
@NullMarked
package disclosure.alert.notify.webhook;

import org.jspecify.annotations.NullMarked;
