package gr.hestia.load.bench;

import com.zaxxer.hikari.HikariDataSource;
import gr.hestia.local.Coordinators;
import gr.hestia.local.Installation;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.KeycloakAdmin;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.TenantFixture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Makes tenants like the first one, without the control plane. */
final class FleetMaker implements AutoCloseable {

    /** What is the first one's own: its key, its history, and what was written about people. */
    private static final List<String> NOT_COPIED = List.of(
            "flyway_schema_history",
            "data_key",
            "audit_event",
            "file_counter",
            "file_search",
            "household",
            "household_member",
            "member",
            "member_branch");

    private final JdbcClient database;
    private final KeycloakAdmin keycloak;
    private final String password;
    private final TenantId first;
    private final HikariDataSource pool;
    private final TenantSchemas schemas;
    private final List<String> copied;

    private FleetMaker(Installation installation, JdbcClient database, TenantId first) {
        Login admin = installation.postgres().logins().admin();
        this.database = database;
        this.keycloak = installation.administrator();
        this.password = installation.secrets().peoplesPassword();
        this.first = first;
        this.pool = LoginPools.catalog(
                TenantFixture.database(installation.postgres(), 1, 1),
                new DatabaseProperties.Login(admin.username(), admin.password()),
                "fleet");
        this.schemas = TenantSchemas.on(pool);
        this.copied = tablesOfTheCentre();
    }

    /**
     * A maker on an installation.
     *
     * @param database with every right
     * @param first what the others become like
     */
    static FleetMaker of(Installation installation, JdbcClient database, TenantId first) {
        return new FleetMaker(installation, database, first);
    }

    /** Makes one and leaves it active. What a stop of the last time left of it in Keycloak is taken up again. */
    void make(String slug) {
        String organization = found("/organizations?exact=true&search=" + slug)
                .orElseGet(() -> keycloak.create("/organizations", Map.of("name", slug, "alias", slug))
                        .toString());
        String coordinator = coordinator(slug, organization);
        TenantId tenant = new TenantId(UUID.randomUUID());
        schemas.createRoleAndSchema(tenant);
        int version = schemas.bringUpToDate(tenant);
        copyCentre(tenant);
        database.sql("insert into " + tenant.schema() + ".member (id, subject, email, display_name, role, state)"
                        + " values (uuidv7(), ?, ?, 'Μαρία Δοκιμαστική', 'COORDINATOR', 'ACTIVE')")
                .params(coordinator, Coordinators.emailOf(slug))
                .update();
        register(slug, organization, tenant, version);
    }

    private String coordinator(String slug, String organization) {
        String email = Coordinators.emailOf(slug);
        Optional<String> there = found("/users?exact=true&username=" + email);
        if (there.isPresent()) {
            keycloak.delete("/users/" + there.get());
        }
        String person = keycloak.create(
                        "/users",
                        Map.of(
                                "username",
                                email,
                                "email",
                                email,
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "firstName",
                                "Μαρία",
                                "lastName",
                                "Δοκιμαστική",
                                "credentials",
                                List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .toString();
        keycloak.post("/organizations/" + organization + "/members", person);
        return person;
    }

    private Optional<String> found(String path) {
        JsonNode answer = keycloak.get(path);
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(answer.required(0).required("id").asString());
    }

    /** In whatever order: what refers to what is as whole afterwards as it is in the first. */
    private void copyCentre(TenantId tenant) {
        StringBuilder script = new StringBuilder("begin; set local session_replication_role = replica;");
        for (String table : copied) {
            script.append(
                    " insert into %s.%s select * from %s.%s;".formatted(tenant.schema(), table, first.schema(), table));
        }
        database.sql(script.append(" commit").toString()).update();
    }

    private void register(String slug, String organization, TenantId tenant, int version) {
        database.sql("""
                        with place as (
                            insert into catalog.municipality (key, regional_unit_key, name_el, name_en, seat_el, seat_en)
                            select :slug, m.regional_unit_key, m.name_el, m.name_en, m.seat_el, m.seat_en
                              from catalog.municipality m join catalog.tenant t on t.municipality = m.key
                             where t.id = :first
                            on conflict (key) do update set key = excluded.key
                            returning key)
                        insert into catalog.tenant
                            (id, slug, municipality, region, name_el, name_en, organization, state, schema_version)
                        select :id, :slug, place.key, t.region, t.name_el, t.name_en, :organization, 'ACTIVE', :version
                          from place, catalog.tenant t where t.id = :first
                        """)
                .param("slug", slug)
                .param("first", first.value())
                .param("id", tenant.value())
                .param("organization", organization)
                .param("version", version)
                .update();
    }

    private List<String> tablesOfTheCentre() {
        return database
                .sql(
                        "select relname from pg_class where relnamespace = ?::regnamespace and relkind = 'r' order by relname")
                .param(first.schema())
                .query((row, index) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !NOT_COPIED.contains(table))
                .filter(table -> !table.startsWith("beneficiary") && !table.startsWith("visit"))
                .toList();
    }

    @Override
    public void close() {
        pool.close();
    }
}
