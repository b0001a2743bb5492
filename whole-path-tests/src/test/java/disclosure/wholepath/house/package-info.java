/** What holds for the whole repository and no compiler checks. */
@NullMarked
package disclosure.wholepath.house;

import org.jspecify.annotations.NullMarked;
