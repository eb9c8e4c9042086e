package gr.hestia.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.admin.testing.Callers;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.Realm;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ControlPlaneTest
class TenantApiTests {

    private static final String TENANT = "/api/v1/tenants/{slug}";

    private final TenantId id = new TenantId(UUID.randomUUID());
    private final String slug = "a" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    int port;

    @Autowired
    AdminCatalog catalog;

    @Autowired
    TenantSchemas schemas;

    RestTestClient ownOfficer;
    RestTestClient otherOfficer;

    @BeforeEach
    void aTenantInThessaly() {
        ownOfficer = Callers.officerOf("thessaly", port);
        otherOfficer = Callers.officerOf("crete", port);
        schemas.createRoleAndSchema(id);
        int version = schemas.bringUpToDate(id);
        catalog.run(client -> client.sql("""
                        insert into catalog.tenant (id, slug, municipality, region, name_el, name_en, state, schema_version)
                        values (?, ?, 'volos', 'thessaly', 'Κέντρο Κοινότητας Δήμου Βόλου', 'Volos', 'ACTIVE', ?)
                        """).params(id.value(), slug, version).update());
    }

    @AfterEach
    void noTenant() {
        catalog.run(client -> client.sql("delete from catalog.tenant where id = ?")
                .param(id.value())
                .update());
        schemas.drop(id);
    }

    @Test
    void isSeenByItsOwnRegionAndByTheOperator() {
        ownOfficer
                .get()
                .uri(TENANT, slug)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"0\"");
        Callers.operator(port).get().uri(TENANT, slug).exchange().expectStatus().isOk();
        ownOfficer
                .get()
                .uri("/api/v1/tenants?state=ACTIVE&region=thessaly")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.slug == '%s')]".formatted(slug))
                .exists()
                .jsonPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void isOutOfSightAndReachOfAnotherRegion() {
        otherOfficer.get().uri(TENANT, slug).exchange().expectStatus().isNotFound();
        suspend(otherOfficer, "\"0\"").expectStatus().isNotFound();
        otherOfficer
                .post()
                .uri(TENANT + "/resume", slug)
                .header("If-Match", "\"0\"")
                .exchange()
                .expectStatus()
                .isNotFound();
        otherOfficer
                .get()
                .uri("/api/v1/tenants?region=thessaly")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        assertThat(schemas.isOpen(id)).isTrue();
    }

    @Test
    void isForNobodyWithoutARole() {
        Callers.nobody(port).get().uri(TENANT, slug).exchange().expectStatus().isForbidden();
        Callers.anonymous(port)
                .get()
                .uri(TENANT, slug)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        Callers.withToken(Realm.shared().tokenOfAnotherRealm(), port)
                .get()
                .uri(TENANT, slug)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void isSuspendedAndResumedWithItsSchemaAndTheLogTellsBoth() {
        suspend(ownOfficer, "\"0\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("SUSPENDED");
        assertThat(schemas.isOpen(id)).isFalse();

        ownOfficer
                .post()
                .uri(TENANT + "/resume", slug)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(schemas.isOpen(id)).isTrue();

        ownOfficer
                .get()
                .uri("/api/v1/acts?tenant={id}", id.value())
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].act")
                .isEqualTo("tenant.resumed")
                .jsonPath("$.items[1].act")
                .isEqualTo("tenant.suspended");
        otherOfficer
                .get()
                .uri("/api/v1/acts?tenant={id}", id.value())
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void isOutOfReachOfTheNextStatementOfARequestUnderWayAlsoOfAPreparedOne() throws SQLException {
        Login web = PostgresServer.shared().logins().web();
        try (Connection request =
                DriverManager.getConnection(PostgresServer.shared().url(), web.username(), web.password())) {
            request.createStatement().execute("set role " + id.schema());
            request.createStatement().execute("set search_path to " + id.schema());
            try (PreparedStatement read = request.prepareStatement("select count(*) from member")) {
                for (int times = 0; times < 10; times++) {
                    read.executeQuery();
                }

                suspend(ownOfficer, "\"0\"").expectStatus().isOk();

                assertThatThrownBy(read::executeQuery).hasMessageContaining("member");
            }
        }
    }

    @Test
    void isNotTurnedByWhoeverSawAnOlderVersion() {
        suspend(ownOfficer, "\"0\"").expectStatus().isOk();
        ownOfficer
                .post()
                .uri(TENANT + "/resume", slug)
                .header("If-Match", "\"0\"")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        assertThat(schemas.isOpen(id)).isFalse();
    }

    @Test
    void isNotTurnedByWhoeverSawNothing() {
        ownOfficer
                .post()
                .uri(TENANT + "/suspend", slug)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        suspend(ownOfficer, "yesterday").expectStatus().isEqualTo(428);
    }

    @Test
    void isNotSuspendedTwice() {
        suspend(ownOfficer, "\"0\"").expectStatus().isOk();
        suspend(ownOfficer, "\"1\"")
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:hestia:problem:tenant-in-other-state")
                .jsonPath("$.detail")
                .value(
                        String.class,
                        detail -> assertThat(detail)
                                .contains("«Σε αναστολή»", "«Ενεργό»")
                                .doesNotContain("SUSPENDED", "ACTIVE"));
    }

    @Test
    void isListedInPagesOfABoundedSize() {
        ownOfficer
                .get()
                .uri("/api/v1/tenants?size=100000")
                .exchange()
                .expectStatus()
                .isBadRequest();
        ownOfficer.get().uri("/api/v1/tenants?page=0").exchange().expectStatus().isBadRequest();
        ownOfficer
                .get()
                .uri("/api/v1/tenants?state=GONE")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private RestTestClient.ResponseSpec suspend(RestTestClient caller, String seen) {
        return caller.post()
                .uri(TENANT + "/suspend", slug)
                .header("If-Match", seen)
                .exchange();
    }
}
