/** What making a tenant's schema costs beside the bare DDL. */
@NullMarked
package gr.hestia.load.schema;

import org.jspecify.annotations.NullMarked;
