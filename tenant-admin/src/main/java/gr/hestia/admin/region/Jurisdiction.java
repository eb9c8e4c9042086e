package gr.hestia.admin.region;

import org.jspecify.annotations.Nullable;

/**
 * The regions whose municipalities a person may see and act on: one, or all.
 *
 * @param region key of the one region; null for all
 */
public record Jurisdiction(@Nullable String region) {

    private static final Jurisdiction EVERYWHERE = new Jurisdiction(null);

    /** The whole country: what the platform's operator has. */
    public static Jurisdiction everywhere() {
        return EVERYWHERE;
    }

    /** One region: what its officer has. */
    public static Jurisdiction of(String region) {
        return new Jurisdiction(region);
    }

    /** Whether a municipality of this region may be seen and acted on. */
    public boolean covers(String other) {
        return region == null || region.equals(other);
    }

    /** How the database is told; see {@code within_jurisdiction} in the catalog. */
    String setting() {
        return region == null ? "*" : region;
    }
}
