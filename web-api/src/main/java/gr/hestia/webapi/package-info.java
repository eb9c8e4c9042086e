/** The data plane: what centres do all day, and what citizens read. It creates and alters no schema. */
@NullMarked
package gr.hestia.webapi;

import org.jspecify.annotations.NullMarked;
