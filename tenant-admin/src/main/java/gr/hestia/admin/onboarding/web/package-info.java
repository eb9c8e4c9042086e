/** Onboarding over the REST API. */
@NullMarked
package gr.hestia.admin.onboarding.web;

import org.jspecify.annotations.NullMarked;
