package gr.hestia.platform.tenancy;

/**
 * A municipality of the reference list.
 *
 * @param key unique in the country
 */
public record ListedPlace(String key, InBothLanguages name, InBothLanguages regionalUnit, InBothLanguages region) {}
