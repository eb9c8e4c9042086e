package gr.hestia.platform.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Encrypts and hashes fields of the current tenant.
 *
 * <p>A tenant's data key is made at its first use, kept in its schema wrapped by the master key, and held in memory for
 * a few minutes. A cipher text or hash of one tenant is meaningless under another's key.
 */
public final class SensitiveFields {

    private static final int KEYS_KEPT = 500;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final TenantDataSource tenants;
    private final JdbcClient current;
    private final SecretKey master;
    private final SecureRandom random = new SecureRandom();
    private final Cache<TenantId, TenantKey> keys = Caffeine.newBuilder()
            .maximumSize(KEYS_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .build();

    /**
     * The fields of every tenant, for whoever holds the master key.
     *
     * @param tenants the one door to tenant data
     * @param properties the master key
     */
    public SensitiveFields(TenantDataSource tenants, PrivacyProperties properties) {
        this.tenants = tenants;
        this.current = JdbcClient.create(tenants);
        this.master = new SecretKeySpec(properties.masterKeyBytes(), "AES");
    }

    /** The value under the current tenant's key; each call gives another cipher text. */
    public byte[] encrypt(String value) {
        return key().encrypt(value);
    }

    /** The value that {@link #encrypt} was given in this tenant. */
    public String decrypt(byte[] stored) {
        return key().decrypt(stored);
    }

    /**
     * A keyed hash for exact look-up: the same value gives the same hash within a tenant, and another in each other.
     *
     * @param purpose the field, so that equal values of two fields do not show as equal
     */
    public byte[] hash(String purpose, String value) {
        return key().hash(purpose, value);
    }

    private TenantKey key() {
        TenantId id = CurrentTenant.get();
        return Objects.requireNonNull(keys.get(id, this::read));
    }

    /** Read once for all who wait, on the caller's own connection: whoever holds one must not wait for a second. */
    private TenantKey read(TenantId id) {
        byte[] context = id.schema().getBytes(StandardCharsets.US_ASCII);
        byte[] wrapped = find(current).orElseGet(() -> makeForGood(context));
        return new TenantKey(id, AesGcm.open(master, wrapped, context));
    }

    /**
     * Makes the wrapped key, once in a tenant's life, on a connection apart, so that a caller's rollback cannot take back a
     * key that is already in use.
     */
    private byte[] makeForGood(byte[] context) {
        try (Connection connection = tenants.getReserve()) {
            JdbcClient tenant = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            return make(tenant, context);
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("no connection for the tenant's key", failure);
        }
    }

    private byte[] make(JdbcClient tenant, byte[] context) {
        byte[] dataKey = new byte[32];
        random.nextBytes(dataKey);
        tenant.sql("insert into data_key (id, wrapped) values (1, ?) on conflict (id) do nothing")
                .param(AesGcm.seal(master, dataKey, context))
                .update();
        return find(tenant).orElseThrow();
    }

    private static Optional<byte[]> find(JdbcClient tenant) {
        return tenant.sql("select wrapped from data_key").query(byte[].class).optional();
    }
}
