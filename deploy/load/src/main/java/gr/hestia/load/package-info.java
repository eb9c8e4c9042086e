/** The load test: measures Hestia on one machine and writes what it found into {@code docs/performance.md}. */
@NullMarked
package gr.hestia.load;

import org.jspecify.annotations.NullMarked;
