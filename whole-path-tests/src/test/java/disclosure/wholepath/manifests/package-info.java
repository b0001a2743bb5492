/** Holds what is installed (manifests, compose file, Dockerfiles) against what the code says. */
@NullMarked
package disclosure.wholepath.manifests;

import org.jspecify.annotations.NullMarked;
