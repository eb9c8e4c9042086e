/** What was measured, in numbers, as JSON, and as tables of a page. */
@NullMarked
package gr.hestia.load.report;

import org.jspecify.annotations.NullMarked;
