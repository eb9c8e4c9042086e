/** What is measured on: an installation of local mode, filled with invented municipalities and people. */
@NullMarked
package gr.hestia.load.bench;

import org.jspecify.annotations.NullMarked;
