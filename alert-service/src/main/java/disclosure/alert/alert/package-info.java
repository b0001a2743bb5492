/** Alerts: matches that are kept and told. */
@NullMarked
package disclosure.alert.alert;

import org.jspecify.annotations.NullMarked;
