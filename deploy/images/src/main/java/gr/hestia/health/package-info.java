/** What a container engine runs inside an image to hear whether the application is ready. */
@NullMarked
package gr.hestia.health;

import org.jspecify.annotations.NullMarked;
