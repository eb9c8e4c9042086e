/** How runs are carried out: claimed, taken from step to step, tried again, given up, resumed, undone. */
@NullMarked
package gr.hestia.admin.onboarding.engine;

import org.jspecify.annotations.NullMarked;
