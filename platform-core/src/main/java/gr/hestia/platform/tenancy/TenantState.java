package gr.hestia.platform.tenancy;

/** Where a tenant stands in its life, and what that permits. */
public enum TenantState {
    /** Its slug and municipality are taken; nothing else exists yet. Serves nobody. */
    RESERVED,
    /** Its schema, configuration or organization is being made. Serves nobody. */
    PROVISIONING,
    /** Verified. Serves citizens and staff. */
    ACTIVE,
    /** Withdrawn for a time by its region or the operator. Its data rests and is out of reach. */
    SUSPENDED;

    /** Whether pages and API of such a tenant are served. */
    public boolean serves() {
        return this == ACTIVE;
    }
}
