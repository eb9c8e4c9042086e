/** Pages and endpoints of the room {@code household}. */
@NullMarked
package gr.hestia.webapi.household.web;

import org.jspecify.annotations.NullMarked;
