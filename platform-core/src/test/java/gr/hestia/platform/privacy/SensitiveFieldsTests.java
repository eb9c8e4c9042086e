package gr.hestia.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantDoor;
import gr.hestia.platform.testing.TenantFixture;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SensitiveFieldsTests {

    private final Tenant sparta = TenantFixture.shared().create();
    private final Tenant zacharo = TenantFixture.shared().create();
    private final TenantDataSource door = TenantDoor.open(PostgresServer.shared(), 2, 4);
    private final PrivacyProperties properties = new PrivacyProperties(randomKey());
    private final SensitiveFields fields = new SensitiveFields(door, properties);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whatWasEncryptedIsReadAgainAndLooksDifferentEachTime() {
        CurrentTenant.where(sparta.id()).run(() -> {
            byte[] once = fields.encrypt("Ψ 12");
            byte[] again = fields.encrypt("Ψ 12");

            assertThat(once).isNotEqualTo(again);
            assertThat(new String(once, StandardCharsets.UTF_8)).doesNotContain("12");
            assertThat(fields.decrypt(once)).isEqualTo("Ψ 12");
            assertThat(new SensitiveFields(door, properties).decrypt(again)).isEqualTo("Ψ 12");
        });
    }

    @Test
    void oneTenantsFieldIsMeaninglessInAnother() {
        byte[] stored = CurrentTenant.where(sparta.id()).call(() -> fields.encrypt("secret"));
        byte[] hash = CurrentTenant.where(sparta.id()).call(() -> fields.hash("amka", "secret"));

        CurrentTenant.where(zacharo.id()).run(() -> {
            assertThatThrownBy(() -> fields.decrypt(stored)).isInstanceOf(IllegalStateException.class);
            assertThat(fields.hash("amka", "secret")).isNotEqualTo(hash);
        });
    }

    @Test
    void equalValuesOfTwoFieldsDoNotShowAsEqual() {
        CurrentTenant.where(sparta.id())
                .run(() -> assertThat(fields.hash("amka", "1")).isNotEqualTo(fields.hash("afm", "1")));
    }

    @Test
    void aCallersRollbackDoesNotTakeBackTheKey() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(door));
        byte[] stored = CurrentTenant.where(sparta.id())
                .call(() -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return fields.encrypt("kept");
                }));

        assertThat(CurrentTenant.where(sparta.id()).call(() -> new SensitiveFields(door, properties).decrypt(stored)))
                .isEqualTo("kept");
    }

    @Test
    void manyFirstUsesAtOnceMakeOneKey() throws Exception {
        var hashes = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var firstUse = (Callable<byte[]>) () -> CurrentTenant.where(sparta.id())
                    .call(() -> new SensitiveFields(door, properties).hash("amka", "1"));
            for (var result :
                    threads.invokeAll(Stream.generate(() -> firstUse).limit(12).toList())) {
                hashes.add(Base64.getEncoder().encodeToString(result.get()));
            }
        }
        assertThat(hashes).hasSize(1);
    }

    @Test
    void anotherMasterKeyReadsNothing() {
        byte[] stored = CurrentTenant.where(sparta.id()).call(() -> fields.encrypt("secret"));
        SensitiveFields stranger = new SensitiveFields(door, new PrivacyProperties(randomKey()));

        CurrentTenant.where(sparta.id())
                .run(() ->
                        assertThatThrownBy(() -> stranger.decrypt(stored)).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void aMasterKeyOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> new PrivacyProperties("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
