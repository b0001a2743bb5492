/**
 * Filing to structure. Announcements and stored documents come in on Kafka; structured filings go
 * out on Kafka and are answered to queries. A document that cannot be read is a filing with a
 * status and a reason, never a lost one.
 */
@NullMarked
package disclosure.parser;

import org.jspecify.annotations.NullMarked;
