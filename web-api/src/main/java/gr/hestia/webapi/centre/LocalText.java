package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/**
 * Words as a centre wrote them.
 *
 * @param el in Greek
 * @param en in English; null where there is no translation, and then the Greek is shown
 */
public record LocalText(String el, @Nullable String en) {}
