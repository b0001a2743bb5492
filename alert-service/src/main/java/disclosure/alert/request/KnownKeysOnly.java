package disclosure.alert.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request body in which a key that is not known is refused (400, naming it). Left out by mistake,
 * a misspelt condition would make a rule that matches more than its author meant.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownKeysOnly {}
