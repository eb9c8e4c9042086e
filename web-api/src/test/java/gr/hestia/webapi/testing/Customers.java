package gr.hestia.webapi.testing;

import gr.hestia.admin.configuration.ConfigureCentre;
import gr.hestia.admin.manifest.Branch;
import gr.hestia.admin.manifest.Catchment;
import gr.hestia.admin.manifest.LocalText;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.TenantFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The five first centres, each under its own slug and in its own municipality, from the manifests that are deployed,
 * written by the code that onboarding uses. All tests of a JVM share them, so a test that changes a centre makes one of
 * its own with {@link #describe}.
 */
public final class Customers {

    /** Their slugs. */
    public static final List<String> SLUGS = List.of("sparta", "ermionida", "ioannina", "zacharo", "apokoronas");

    private static final Path MANIFESTS = Path.of("..", "deploy", "municipalities");
    private static final TenantFixture FIXTURE = TenantFixture.shared();
    private static final Map<String, Tenant> KNOWN = new ConcurrentHashMap<>();

    private Customers() {}

    /** The centre with this slug. */
    public static Tenant get(String slug) {
        return KNOWN.computeIfAbsent(slug, Customers::create);
    }

    /** Writes one of the five manifests into a tenant's tables. */
    public static void describe(TenantId tenant, String slug) {
        ConfigureCentre configure = new ConfigureCentre(new ReferenceList(FIXTURE.catalog()));
        FIXTURE.schemas().inSchema(tenant, connection -> configure.configure(connection, manifest(slug)));
    }

    private static Tenant create(String slug) {
        Manifest manifest = manifest(slug);
        Tenant made = FIXTURE.create();
        describe(made.id(), slug);
        move(made, slug, manifest);
        manifest.branches().forEach(branch -> branch.catchment().forEach(served -> serve(made, branch, served)));
        return new Tenant(
                made.id(),
                slug,
                manifest.municipality(),
                manifest.region(),
                manifest.name().el(),
                made.nameEnglish(),
                made.organization(),
                made.state(),
                made.schemaVersion());
    }

    /** Gives the tenant its own slug and municipality; whoever got that municipality by chance takes the other's. */
    private static void move(Tenant made, String slug, Manifest manifest) {
        if (!made.municipality().equals(manifest.municipality())) {
            String free = FIXTURE.catalog()
                    .sql("""
                            select m.key from catalog.municipality m
                             where m.key <> ? and not exists (select from catalog.tenant t where t.municipality = m.key)
                             order by m.key desc limit 1
                            """)
                    .param(manifest.municipality())
                    .query(String.class)
                    .single();
            FIXTURE.catalog()
                    .sql("update catalog.tenant set municipality = ? where municipality = ?")
                    .params(free, manifest.municipality())
                    .update();
        }
        FIXTURE.catalog()
                .sql("update catalog.tenant set slug = ?, municipality = ?, region = ?, name_el = ? where id = ?")
                .params(
                        slug,
                        manifest.municipality(),
                        manifest.region(),
                        manifest.name().el(),
                        made.id().value())
                .update();
    }

    private static void serve(Tenant tenant, Branch branch, Catchment served) {
        LocalText basis = served.basis();
        FIXTURE.catalog()
                .sql("insert into catalog.catchment (tenant, municipality, kind, basis) values (?, ?, ?, ?)")
                .params(tenant.id().value(), served.municipality(), branch.kind(), basis == null ? null : basis.el())
                .update();
    }

    private static Manifest manifest(String slug) {
        try {
            return ManifestTree.read(ManifestFormat.YAML.read(Files.readString(MANIFESTS.resolve(slug + ".yaml"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
