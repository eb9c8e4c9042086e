/** Days off and opening hours: when a branch receives people, computed for any moment. */
@NullMarked
package gr.hestia.webapi.centre.calendar;

import org.jspecify.annotations.NullMarked;
