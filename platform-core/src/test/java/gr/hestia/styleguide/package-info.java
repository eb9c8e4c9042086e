/**
 * A site that shows every part of the design system, for tests and for whoever changes it. It stands outside the
 * packages that applications scan, so that it is never part of one.
 */
@NullMarked
package gr.hestia.styleguide;

import org.jspecify.annotations.NullMarked;
