package gr.hestia.peers.tenant;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;

/** Hestia's own connections under the same application: what its decision about connections is worth by itself. */
final class Stripes extends TenantConnections implements DisposableBean {

    private static final long serialVersionUID = 1L;
    private static final Pattern HEXADECIMAL =
            Pattern.compile("t_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    private final transient TenantDataSource tenants;

    Stripes(DataSource anybodys, TenantDataSource tenants) {
        super(anybodys);
        this.tenants = tenants;
    }

    /** Asked for when a transaction begins, on the thread that begins it. */
    @Override
    public Connection getConnection(String schema) throws SQLException {
        var hexadecimal = HEXADECIMAL.matcher(schema);
        if (!hexadecimal.matches()) {
            return tenants.getConnection();
        }
        UUID id = UUID.fromString(hexadecimal.replaceFirst("$1-$2-$3-$4-$5"));
        return CurrentTenant.where(new TenantId(id)).call(tenants::getConnection);
    }

    @Override
    public void destroy() {
        tenants.close();
    }
}
