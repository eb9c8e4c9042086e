package gr.hestia.platform.tenancy;

/**
 * A centre in service, as the public directory lists it.
 *
 * @param slug its place in every address
 * @param name its name
 * @param place the municipality that runs it
 */
public record ListedCentre(String slug, InBothLanguages name, ListedPlace place) {}
