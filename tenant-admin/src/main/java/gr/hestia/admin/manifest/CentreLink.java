package gr.hestia.admin.manifest;

import org.jspecify.annotations.Nullable;

/**
 * An address elsewhere.
 *
 * @param key its name within the manifest
 * @param kind open list: {@code website}, {@code video}, …
 * @param title what the reader will find there
 * @param url http or https
 */
public record CentreLink(String key, String kind, @Nullable LocalText title, String url) {}
