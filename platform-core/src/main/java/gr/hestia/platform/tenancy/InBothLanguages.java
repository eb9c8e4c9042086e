package gr.hestia.platform.tenancy;

/**
 * A name from the catalog.
 *
 * @param greek of places in the genitive
 * @param english the Greek one where there is no other
 */
public record InBothLanguages(String greek, String english) {}
