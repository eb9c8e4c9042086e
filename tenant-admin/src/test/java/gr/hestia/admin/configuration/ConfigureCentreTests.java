package gr.hestia.admin.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.manifest.check.ManifestMother;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.testing.PostgresServer;
import gr.hestia.platform.testing.TenantDoor;
import gr.hestia.platform.testing.TenantFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConfigureCentreTests {

    private static final List<String> TABLES = List.of(
            "centre",
            "centre_phone",
            "legal_reference",
            "centre_text",
            "centre_link",
            "branch",
            "branch_phone",
            "branch_hours",
            "branch_catchment",
            "itinerary_stop",
            "service_axis",
            "service",
            "served_group",
            "staff_position",
            "closure",
            "calendar_event",
            "funding_act",
            "funding_decision");

    private final TenantFixture fixture = TenantFixture.shared();
    private final ConfigureCentre configure = new ConfigureCentre(new ReferenceList(fixture.catalog()));
    private final ReadBackCentre readBack = new ReadBackCentre();
    private final Tenant tenant = fixture.create();

    static Stream<Manifest> manifests() {
        return Stream.concat(Manifests.slugs().stream().map(Manifests::manifest), Stream.of(ManifestMother.full()));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void whatIsReadBackIsWhatWasSaid(Manifest manifest) {
        configure(manifest);

        assertThat(differences(manifest)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void asManyTimesAsItRunsTheRowsAreTheSame(Manifest manifest) {
        configure(manifest);
        List<String> once = rows();

        assertThat(configure(manifest)).isEmpty();

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void everyTableIsFilledBySomeManifest() {
        configure(ManifestMother.full());

        assertThat(TABLES)
                .allSatisfy(table -> assertThat(count(table)).as(table).isPositive());
    }

    @Test
    void whatALaterManifestLeavesOutIsRemovedAndWhatItKeepsKeepsItsId() {
        configure(ManifestMother.full());
        String core = value("select id from branch where key = 'core'");
        Manifest bare = ManifestTree.read(ManifestMother.changed("zacharo", "/branches/0/contact", "null"));

        configure(bare);

        assertThat(differences(bare)).isEmpty();
        assertThat(value("select id from branch where key = 'core'")).isEqualTo(core);
        assertThat(value("select active from branch where key = 'unit'")).isEqualTo("f");
        assertThat(count("branch_phone")).isZero();
        assertThat(count("calendar_event")).isZero();
    }

    @Test
    void aBranchThatComesBackIsInServiceAgain() {
        configure(ManifestMother.full());
        configure(Manifests.manifest("zacharo"));

        configure(ManifestMother.full());

        assertThat(differences(ManifestMother.full())).isEmpty();
    }

    @Test
    void whatTheCentresPeopleChangedOrAddedStays() {
        configure(ManifestMother.full());
        run("update branch set name_el = 'Στέγη', version = 1 where key = 'core'");
        run("update branch_phone set number = '2421099999'");
        run("update closure set name_el = 'Άγιος Νικόλαος', version = 1 where key = 'saint'");
        run(
                "insert into closure (id, name_el, first_day, last_day) values (gen_random_uuid(), 'Χιόνι', '2026-01-20', '2026-01-20')");

        List<String> kept = configure(ManifestMother.full());

        assertThat(kept).containsExactlyInAnyOrder("branch/core", "closure/saint");
        assertThat(value("select name_el from branch where key = 'core'")).isEqualTo("Στέγη");
        assertThat(value("select number from branch_phone")).isEqualTo("2421099999");
        assertThat(value("select name_el from closure where key = 'saint'")).isEqualTo("Άγιος Νικόλαος");
        assertThat(value("select count(*) from closure where key is null")).isEqualTo("1");
        assertThat(differences(ManifestMother.full()))
                .containsExactly(
                        "/branches/0/contact/phones/0/number", "/branches/0/name/el", "/closures/local/saint/name/el");
    }

    @Test
    void readingBackNoticesWhatWasLostOrAltered() {
        configure(Manifests.manifest("sparta"));
        run("delete from branch_catchment where municipality = 'evrotas'");
        run("update funding_act set budget = 1 where mis = '6002990'");
        run("update centre set name_el = 'Κέντρο'");

        assertThat(differences(Manifests.manifest("sparta")))
                .contains("/branches/2/catchment/3", "/fundingActs/1/budget", "/name/el");
    }

    @Test
    void readingBackBeforeWritingSaysSo() {
        assertThatExceptionOfType(CentreNotConfigured.class)
                .isThrownBy(() -> differences(Manifests.manifest("sparta")))
                .withMessageContaining("sparta");
    }

    @Test
    void theDataPlaneReadsAllOfItAndEditsWhatACoordinatorMay() {
        configure(ManifestMother.full());
        try (TenantDataSource door = TenantDoor.open(PostgresServer.shared(), 1, 1)) {
            JdbcClient web = JdbcClient.create(door);
            CurrentTenant.where(tenant.id()).run(() -> {
                assertThat(TABLES)
                        .allSatisfy(table -> assertThat(web.sql("select count(*) from " + table)
                                        .query(Integer.class)
                                        .single())
                                .isPositive());
                assertThat(web.sql("update branch set hours_note_el = 'Κλειστά'")
                                .update())
                        .isEqualTo(2);
                assertThat(web.sql("delete from closure").update()).isPositive();
                assertThatExceptionOfType(Exception.class)
                        .isThrownBy(() ->
                                web.sql("update funding_act set budget = 0").update())
                        .withStackTraceContaining("permission denied for table funding_act");
            });
        }
    }

    @Test
    void aFailureLeavesNothingHalfWritten() {
        Manifest sparta = Manifests.manifest("sparta");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> fixture.schemas().inSchema(tenant.id(), connection -> {
                    configure.configure(connection, sparta);
                    throw new IllegalStateException("later step");
                }));

        assertThat(count("centre")).isZero();
    }

    private List<String> configure(Manifest manifest) {
        List<String> kept = new ArrayList<>();
        fixture.schemas().inSchema(tenant.id(), connection -> kept.addAll(configure.configure(connection, manifest)));
        return kept;
    }

    private List<String> differences(Manifest manifest) {
        List<String> differences = new ArrayList<>();
        fixture.schemas()
                .inSchema(tenant.id(), connection -> differences.addAll(readBack.differences(connection, manifest)));
        return differences;
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.addAll(strings("select t::text from " + table + " t order by 1"));
        }
        return rows;
    }

    private int count(String table) {
        return Integer.parseInt(value("select count(*) from " + table));
    }

    private String value(String sql) {
        return strings(sql).getFirst();
    }

    private List<String> strings(String sql) {
        List<String> found = new ArrayList<>();
        fixture.schemas().inSchema(tenant.id(), connection -> {
            try (var rows = connection.createStatement().executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        });
        return found;
    }

    private void run(String sql) {
        fixture.schemas().inSchema(tenant.id(), connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
