package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/**
 * A page elsewhere.
 *
 * @param kind open list: {@code website}, {@code video}, …
 */
public record CentreLink(String kind, @Nullable LocalText title, String url) {}
