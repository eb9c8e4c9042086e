package gr.hestia.admin.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Something the public page tells.
 *
 * @param key its name within the manifest, for example {@code purpose}
 * @param title heading
 * @param body plain text; an empty line separates paragraphs
 */
public record CentreText(String key, @Nullable LocalText title, LocalText body) {}
