/**
 * The pages on which an officer describes a centre in steps, or brings a manifest, looks at all of it and confirms. A
 * draft is the request itself, as far as it has come: every field of a step is a place in its tree, so what the steps do
 * not ask for stays as it was brought, and what is typed wrong stays as it was typed until it is mended.
 */
@NullMarked
package gr.hestia.admin.onboarding.wizard;

import org.jspecify.annotations.NullMarked;
