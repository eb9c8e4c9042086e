/** What surrounds every page of the console, and the page for those whom it is not for. */
@NullMarked
package gr.hestia.admin.region.web;

import org.jspecify.annotations.NullMarked;
