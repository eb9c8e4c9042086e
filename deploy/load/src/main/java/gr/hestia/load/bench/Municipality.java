package gr.hestia.load.bench;

/**
 * A municipality of the reference list.
 *
 * @param key its key, here also its tenant's slug
 * @param regionalUnit key of its regional unit
 * @param region key of its region
 * @param name Greek name, in the genitive
 */
public record Municipality(String key, String regionalUnit, String region, String name) {}
