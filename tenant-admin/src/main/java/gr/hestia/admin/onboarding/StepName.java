package gr.hestia.admin.onboarding;

import java.util.List;
import java.util.Optional;

/** The steps of an onboarding, in their order. Each gives the same result when it is done again. */
public enum StepName {
    /** Slug and municipality are taken in the registry. */
    RESERVE_TENANT,
    /** The tenant's database role and its empty schema. */
    CREATE_SCHEMA,
    /** The tables. */
    APPLY_BASELINE,
    /** What the manifest says, in the tenant's tables. */
    CONFIGURE_CENTRE,
    /** The municipality's organization at Keycloak. */
    CREATE_ORGANIZATION,
    /** Account, membership and invitation of the first coordinator. */
    INVITE_COORDINATOR,
    /** Everything is read back from where it lies. */
    VERIFY,
    /** The tenant serves citizens and staff. */
    ACTIVATE;

    private static final List<StepName> ORDER = List.of(values());

    /** All steps in their order. */
    public static List<StepName> inOrder() {
        return ORDER;
    }

    /** Its place, from 1. */
    public int place() {
        return ordinal() + 1;
    }

    /** What follows; empty after the last. */
    public Optional<StepName> next() {
        return place() < ORDER.size() ? Optional.of(ORDER.get(place())) : Optional.empty();
    }
}
