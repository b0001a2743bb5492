/**
 * PostgreSQL 18 and Apache Kafka as they are, unpacked from Maven artifacts: the database as a
 * child process, the broker inside this JVM. In come a data directory and ports (0 = any free one);
 * out come a JDBC URL and a bootstrap address. Topics are created from {@link
 * disclosure.events.Topics}. A port that is taken or a server that does not come up ends the start
 * with an {@link disclosure.local.engines.EngineException} that says which and why.
 */
@NullMarked
package disclosure.local.engines;

import org.jspecify.annotations.NullMarked;
