/** Tests that look at pages as a person does: in a real Chromium, on a desk and on a phone, by light and by dark. */
@NullMarked
package gr.hestia.platform.testing.browser;

import org.jspecify.annotations.NullMarked;
