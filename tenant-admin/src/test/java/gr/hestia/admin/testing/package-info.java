/** What tests of the control plane share. */
@NullMarked
package gr.hestia.admin.testing;

import org.jspecify.annotations.NullMarked;
