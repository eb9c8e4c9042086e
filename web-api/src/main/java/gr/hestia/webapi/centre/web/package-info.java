/** The centre's public pages, its calendar for others' calendars, the directory of centres, and the coordinator's pages. */
@NullMarked
package gr.hestia.webapi.centre.web;

import org.jspecify.annotations.NullMarked;
