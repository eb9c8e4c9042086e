package gr.hestia.webapi.centre;

/**
 * Where a centre is in the country; names in Greek in the genitive.
 *
 * @param key the municipality's key in the reference list
 */
public record Area(String key, LocalText municipality, LocalText regionalUnit, LocalText region) {}
