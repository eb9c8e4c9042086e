/** Pages and endpoints of the room {@code visit}. */
@NullMarked
package gr.hestia.webapi.visit.web;

import org.jspecify.annotations.NullMarked;
