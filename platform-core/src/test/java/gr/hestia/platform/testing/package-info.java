/**
 * The real parts that tests and local mode stand on: PostgreSQL, Keycloak, and what ends them when their starter ends.
 */
@NullMarked
package gr.hestia.platform.testing;

import org.jspecify.annotations.NullMarked;
