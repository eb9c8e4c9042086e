package gr.hestia.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.Address;
import gr.hestia.platform.testing.Api;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.SignIn;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.StaffedCentre;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of a centre that there is, also one that is added tomorrow, is closed to whoever belongs to another. */
@PlatformTest(keycloak = true)
class EveryAddressTests {

    /** What everybody may read. */
    private static final Set<String> PUBLIC = Set.of("/{tenant}", "/{tenant}/calendar.ics", "/api/v1/centres/{tenant}");

    private static final StaffedCentre OWN = StaffedCentre.create();
    private static final StaffedCentre OTHER = StaffedCentre.create();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void aTokenOfOneCentreOpensNothingOfAnother() {
        Api member = new Api(port, Realm.shared().tokenOf(OWN.hire("Άννα", StaffRole.COORDINATOR)));
        List<Address> api = addresses()
                .filter(address -> address.pattern().startsWith("/api/v1/tenants/"))
                .toList();

        assertThat(api).hasSizeGreaterThan(10).allSatisfy(address -> {
            assertThat(member.send(address.method().name(), atOther(address), "{}")
                            .statusCode())
                    .as(address.toString())
                    .isEqualTo(403);
            assertThat(new Api(port, null)
                            .send(address.method().name(), atOther(address), "{}")
                            .statusCode())
                    .as("nobody: %s", address)
                    .isEqualTo(401);
        });
    }

    @Test
    void aSessionOfOneCentreOpensNoPageOfAnother() {
        SignIn member = new SignIn();
        member.as(OWN.hire("Άννα", StaffRole.COORDINATOR), page("/access"));
        List<Address> pages = addresses()
                .filter(address -> !address.isApi())
                .filter(address -> address.method() == RequestMethod.GET)
                .toList();

        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        address -> assertThat(member.get(page(atOther(address))).statusCode())
                                .as(address.toString())
                                .isEqualTo(403));
    }

    /** The addresses of a centre that are for its members only. */
    private Stream<Address> addresses() {
        return Address.of(mapping, "gr.hestia.webapi")
                .filter(address -> address.pattern().startsWith("/{tenant}")
                        || address.pattern().startsWith("/api/v1/tenants/"))
                .filter(address -> !PUBLIC.contains(address.pattern()));
    }

    private static String atOther(Address address) {
        return address.pattern()
                .replaceFirst("\\{(tenant|slug)}", OTHER.tenant().slug())
                .replaceAll("\\{\\w+(:[^}]*)?}", UUID.randomUUID().toString());
    }

    private URI page(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
