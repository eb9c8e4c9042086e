package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What all pods together may ask of PostgreSQL, and what it allows. */
class ConnectionsTests {

    private static final Path ROOT = Path.of("..");
    // One connection for a borrower who holds another, one that hears of changes.
    private static final int RESERVE = 1;
    private static final int LISTENER = 1;
    // PostgreSQL's own superuser_reserved_connections, and what the operator keeps open: its watch and two followers.
    private static final int OPERATION = 10;
    // In a rollout: the new pod, and the old one that is still ending.
    private static final int ROLLOUT = 2;

    @Test
    void postgreSqlOfARegionAllowsWhatItsPodsMayHoldAlsoInARollout() throws IOException {
        JsonNode postgresql =
                ExternalPartsTests.postgresql().document("Cluster").at("/spec/postgresql/parameters");
        JsonNode keycloak = ExternalPartsTests.keycloak().document("Keycloak").path("spec");
        JsonNode values = values(Example.REGION);
        Manifests region = Example.REGION.render();

        int webApi = (values.at("/webApi/autoscaling/maxReplicas").asInt() + ROLLOUT) * webApi(region);
        int tenantAdmin = (values.at("/tenantAdmin/replicas").asInt() + ROLLOUT) * tenantAdmin(region, "tenant-admin");
        int jobs = tenantAdmin(region, "migrate") + tenantAdmin(region, "onboard");
        int identity = keycloak.path("instances").asInt()
                * keycloak.at("/db/poolMaxSize").asInt();

        assertThat(identity).isPositive();
        assertThat(webApi + tenantAdmin + jobs + identity + OPERATION)
                .isLessThanOrEqualTo(postgresql.path("max_connections").asInt());
    }

    @Test
    void theCountsThatACountryIsToldAreRight() throws IOException {
        int pod = webApi(Example.COUNTRY.render());
        int all = pod
                * values(Example.COUNTRY).at("/webApi/autoscaling/maxReplicas").asInt();

        assertThat(Files.readString(Example.COUNTRY.file()))
                .contains(pod + " connections a pod, " + String.format(Locale.ROOT, "%,d", all) + " at the most")
                .contains("tenant-admin holds " + tenantAdmin(Example.COUNTRY.render(), "tenant-admin") + " a pod");
    }

    /** A transaction over all tenants locks their tables, here as in Compose. */
    @Test
    void asManyTablesMayBeLockedAtOnceAsInCompose() throws IOException {
        assertThat(ExternalPartsTests.postgresql()
                        .document("Cluster")
                        .at("/spec/postgresql/parameters/max_locks_per_transaction")
                        .asInt())
                .isEqualTo(number("max_locks_per_transaction=(\\d+)", "deploy/compose.yaml"));
    }

    private static int webApi(Manifests manifests) throws IOException {
        Map<String, String> settings = manifests.workload("web-api").environment();
        int stripes = setting(settings, "HESTIA_DATABASE_STRIPES", standard("stripes"));
        int pool = setting(settings, "HESTIA_DATABASE_POOLSIZE", standard("poolSize"));
        return Math.ceilDiv(pool, stripes) * stripes
                + RESERVE
                + setting(settings, "HESTIA_DATABASE_CATALOGPOOLSIZE", standard("catalogPoolSize"))
                + LISTENER;
    }

    /** One pool for its pages, one for its workers, of one size. */
    private static int tenantAdmin(Manifests manifests, String component) throws IOException {
        int pool = number("catalog-pool-size: (\\d+)", "tenant-admin/src/main/resources/application.yaml");
        return 2 * setting(manifests.workload(component).environment(), "HESTIA_DATABASE_CATALOGPOOLSIZE", pool)
                + LISTENER;
    }

    private static int setting(Map<String, String> settings, String name, int standard) {
        return Integer.parseInt(settings.getOrDefault(name, String.valueOf(standard)));
    }

    private static int standard(String property) throws IOException {
        return number(
                "@DefaultValue\\(\"(\\d+)\"\\) int " + property + "\\b",
                "platform-core/src/main/java/gr/hestia/platform/tenancy/DatabaseProperties.java");
    }

    private static int number(String pattern, String file) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve(file)));
        assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static JsonNode values(Example example) {
        return Yaml.documents(Yaml.merged(Chart.DIRECTORY.resolve("values.yaml"), example.file()))
                .getFirst();
    }
}
