/** Makes the container images of both planes from their jars, without a container engine. */
@NullMarked
package gr.hestia.images;

import org.jspecify.annotations.NullMarked;
