package gr.hestia.platform.testing;

import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.TenantDataSource;
import java.util.Objects;

/** Opens the data plane's door to tenant data on a test server. */
public final class TenantDoor {

    private TenantDoor() {}

    /** A door with the login of the data plane; the caller closes it. */
    public static TenantDataSource open(PostgresServer server, int stripes, int poolSize) {
        DatabaseProperties database = TenantFixture.database(server, stripes, poolSize);
        return LoginPools.tenants(database, Objects.requireNonNull(database.web()));
    }
}
