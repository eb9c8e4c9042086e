/**
 * Hestia's design system: layouts, form and list fragments, icons and styles, and the models that pages hand to them.
 *
 * <p>Templates are under {@code templates/platform/}, styles and scripts under {@code static/assets/}; how a page is
 * made of them is in {@code docs/ui.md}. Words and formats are in {@code web.language}, failures in
 * {@code web.failure}, reading what people type in {@code web.form}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
package gr.hestia.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
