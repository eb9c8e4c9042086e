/** Charts as SVG, readable on light and on dark pages and by those who do not see them. */
@NullMarked
package gr.hestia.load.chart;

import org.jspecify.annotations.NullMarked;
