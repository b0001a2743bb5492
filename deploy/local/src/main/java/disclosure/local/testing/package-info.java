/**
 * What the tests of every service share: the real engines, started once per JVM, and tokens they
 * accept.
 */
@NullMarked
package disclosure.local.testing;

import org.jspecify.annotations.NullMarked;
