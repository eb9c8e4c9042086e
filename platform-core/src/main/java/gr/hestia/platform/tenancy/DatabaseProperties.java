package gr.hestia.platform.tenancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where PostgreSQL is and how many connections this process may hold.
 *
 * @param url JDBC address of the database {@code hestia}
 * @param web login of the data plane; needed by web-api only
 * @param admin login that creates and migrates; needed by tenant-admin's workers only
 * @param region login of the pages of regions and operators; needed by tenant-admin only
 * @param stripes how many stripes the tenants' connections are divided into; a tenant reaches two of them
 * @param poolSize connections to tenant data, over all stripes; at least one a stripe
 * @param catalogPoolSize connections to the catalog
 * @param connectionTimeout how long a borrower waits for a connection
 * @param maxLifetime age at which a connection is replaced, which bounds the memory of its backend
 */
@Validated
@ConfigurationProperties("hestia.database")
public record DatabaseProperties(
        @NotBlank String url,
        @Valid @Nullable Login web,
        @Valid @Nullable Login admin,
        @Valid @Nullable Login region,
        @Min(1) @DefaultValue("8") int stripes,
        @Min(1) @DefaultValue("16") int poolSize,
        @Min(1) @DefaultValue("4") int catalogPoolSize,
        @NotNull @DefaultValue("5s") Duration connectionTimeout,
        @NotNull @DefaultValue("20m") Duration maxLifetime) {

    /**
     * A database login.
     *
     * @param username role name
     * @param password its password
     */
    public record Login(@NotBlank String username, @NotBlank String password) {
        @Override
        public String toString() {
            return username;
        }
    }
}
