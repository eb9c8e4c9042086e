package gr.hestia.webapi.centre;

import org.jspecify.annotations.Nullable;

/**
 * What a centre says about itself.
 *
 * @param body plain text; an empty line separates paragraphs
 */
public record CentreText(@Nullable LocalText title, LocalText body) {}
