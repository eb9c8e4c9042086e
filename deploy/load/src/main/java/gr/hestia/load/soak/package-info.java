/** Whether anything grows while web-api works for a long time. */
@NullMarked
package gr.hestia.load.soak;

import org.jspecify.annotations.NullMarked;
