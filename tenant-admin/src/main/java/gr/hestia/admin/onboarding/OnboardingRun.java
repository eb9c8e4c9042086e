package gr.hestia.admin.onboarding;

import gr.hestia.platform.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One manifest on its way to an active tenant.
 *
 * @param id of the run
 * @param tenant identity that the tenant gets
 * @param slug the tenant's place in every address
 * @param municipality key in the reference list
 * @param region key of the municipality's region
 * @param nameGreek the centre's name
 * @param nameEnglish the same in English
 * @param state where it stands
 * @param problem stable code of what stopped it
 * @param problemDetail what that means, safe to show
 * @param stepsDone how many steps are done
 * @param requestedBy subject of the officer who asked for it
 * @param requestedAt when
 * @param finishedAt when it came to its end
 * @param version counts its changes of state
 */
public record OnboardingRun(
        UUID id,
        TenantId tenant,
        String slug,
        String municipality,
        String region,
        String nameGreek,
        String nameEnglish,
        RunState state,
        @Nullable String problem,
        @Nullable String problemDetail,
        int stepsDone,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        long version) {}
