/** The pages on which a coordinator keeps the centre: branches, days off, rounds of the mobile unit, events. */
@NullMarked
package gr.hestia.webapi.centre.settings;

import org.jspecify.annotations.NullMarked;
