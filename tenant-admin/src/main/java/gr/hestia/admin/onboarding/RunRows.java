package gr.hestia.admin.onboarding;

import gr.hestia.platform.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the catalog as runs and steps. */
final class RunRows {

    private RunRows() {}

    static OnboardingRun run(ResultSet row, int index) throws SQLException {
        return new OnboardingRun(
                row.getObject("id", UUID.class),
                new TenantId(row.getObject("tenant", UUID.class)),
                row.getString("slug"),
                row.getString("municipality"),
                row.getString("region"),
                row.getString("name_el"),
                row.getString("name_en"),
                RunState.valueOf(row.getString("state")),
                row.getString("problem"),
                row.getString("problem_detail"),
                row.getInt("done"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                row.getLong("version"));
    }

    static OnboardingStep step(ResultSet row, int index) throws SQLException {
        return new OnboardingStep(
                StepName.valueOf(row.getString("name")),
                StepState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getString("problem"),
                row.getString("problem_detail"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
