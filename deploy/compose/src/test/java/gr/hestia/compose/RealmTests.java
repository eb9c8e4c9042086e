package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the realm leaves open, and where Keycloak reaches whom it tells of a logout. */
class RealmTests {

    private static final Map<String, Map<String, Object>> SERVICES = Deploy.services();
    private static final Map<String, Object> ENVIRONMENT =
            Deploy.map(SERVICES.get("keycloak").get("environment"));

    /** Also what has a default: a mail server's, say, is no real installation's. */
    @Test
    void everythingThatTheRealmLeavesOpenIsFilledIn() throws IOException {
        Set<String> open = names(
                "\\$\\{(HESTIA_\\w+)", Files.readString(Deploy.DIRECTORY.resolve("keycloak/realm/hestia-realm.json")));
        Set<String> given = new TreeSet<>(ENVIRONMENT.keySet());
        given.addAll(names("(?m)^(HESTIA_\\w+)=", Files.readString(Deploy.DIRECTORY.resolve("compose/keycloak"))));

        assertThat(open).isNotEmpty();
        assertThat(given).containsAll(open);
    }

    /** The browsers' addresses are this machine's, and in Keycloak's container that is Keycloak itself. */
    @Test
    void logoutsReachThePlanesOverANetworkThatKeycloakSharesWithThem() {
        Map.of("web-api", "HESTIA_WEB_BACKCHANNEL_URL", "tenant-admin", "HESTIA_ADMIN_BACKCHANNEL_URL")
                .forEach((plane, variable) -> {
                    URI address = URI.create((String) ENVIRONMENT.get(variable));
                    assertThat(address.getHost()).isEqualTo(plane);
                    assertThat(Deploy.strings(SERVICES.get(plane).get("ports")))
                            .allMatch(published -> published.endsWith(":" + address.getPort()));
                    assertThat(Collections.disjoint(networks(plane), networks("keycloak")))
                            .isFalse();
                });
    }

    private static Set<String> networks(String service) {
        return Set.copyOf(Deploy.strings(SERVICES.get(service).get("networks")));
    }

    private static Set<String> names(String pattern, String text) {
        Set<String> names = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
