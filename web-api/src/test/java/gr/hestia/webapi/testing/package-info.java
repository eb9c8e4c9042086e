/** What the tests of the data plane's rooms share. */
@NullMarked
package gr.hestia.webapi.testing;

import org.jspecify.annotations.NullMarked;
