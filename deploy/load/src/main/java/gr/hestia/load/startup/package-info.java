/** How long the data plane takes to come up, with few and with many tenants. */
@NullMarked
package gr.hestia.load.startup;

import org.jspecify.annotations.NullMarked;
