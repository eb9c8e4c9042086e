/** How long it takes to bring municipalities in. */
@NullMarked
package gr.hestia.load.onboarding;

import org.jspecify.annotations.NullMarked;
