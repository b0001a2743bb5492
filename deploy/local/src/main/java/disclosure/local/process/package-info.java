/**
 * Programs started as children of this one. In come a command, an environment and a file for what
 * the program says; out comes a process that can be stopped politely, killed and started again. A
 * child that ends unasked is told to whoever started it, with its exit code and its last lines.
 */
@NullMarked
package disclosure.local.process;

import org.jspecify.annotations.NullMarked;
