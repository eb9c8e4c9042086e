/** Pages of the room {@code staff}. */
@NullMarked
package gr.hestia.webapi.staff.web;

import org.jspecify.annotations.NullMarked;
