/** The log over the REST API. */
@NullMarked
package gr.hestia.admin.act.web;

import org.jspecify.annotations.NullMarked;
