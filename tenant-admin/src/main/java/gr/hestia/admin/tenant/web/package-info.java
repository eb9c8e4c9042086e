/** The registry over the REST API. */
@NullMarked
package gr.hestia.admin.tenant.web;

import org.jspecify.annotations.NullMarked;
