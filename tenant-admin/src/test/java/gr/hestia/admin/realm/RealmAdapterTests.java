package gr.hestia.admin.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMailUtil;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.KeycloakServer;
import gr.hestia.platform.testing.Link;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RealmAdapterTests {

    private final KeycloakServer server = KeycloakServer.shared();
    private final AdminApi keycloak = adapter(server.url(), server.settings().adapterSecret());
    private final Organizations organizations = new Organizations(keycloak);
    private final Memberships memberships = new Memberships(keycloak);
    private final Accounts accounts = new Accounts(keycloak, properties(server.url(), "unused"));
    private final Mailbox mailbox = Mailbox.shared();

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final String slug = "a" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = slug + "@example.gr";

    @Test
    void makesATenantsOrganizationOnce() {
        String id = organizations.create(tenant, slug, "Κέντρο Κοινότητας");

        assertThat(organizations.create(tenant, slug, "Κέντρο Κοινότητας")).isEqualTo(id);
        assertThat(organizations.find(id)).contains(new Organization(id, slug, tenant.toString()));
        assertThat(organizations.find(tenant)).map(Organization::id).contains(id);
    }

    @Test
    void refusesAnAliasThatBelongsToAnotherTenant() {
        organizations.create(tenant, slug, "Κέντρο Κοινότητας");

        assertThatExceptionOfType(RealmFailure.Refused.class)
                .isThrownBy(() -> organizations.create(new TenantId(UUID.randomUUID()), slug, "Άλλο"))
                .withMessageContaining(slug);
    }

    @Test
    void removesAnOrganizationAndDoesNothingTheSecondTime() {
        String id = organizations.create(tenant, slug, "Κέντρο Κοινότητας");

        organizations.remove(id);
        organizations.remove(id);

        assertThat(organizations.find(id)).isEmpty();
        assertThat(organizations.find(tenant)).isEmpty();
    }

    @Test
    void findsTheAccountThatItMadeBefore() {
        Account made = accounts.findOrMake(email, "Ελένη Παπαδοπούλου");
        Account found = accounts.findOrMake(email, "Ελένη Παπαδοπούλου");

        assertThat(made.made()).isTrue();
        assertThat(found).isEqualTo(new Account(made.subject(), false));
        assertThat(accounts.hasCredentials(made.subject())).isFalse();
    }

    @Test
    void letsAMemberInAndOutAsOftenAsAsked() {
        String organization = organizations.create(tenant, slug, "Κέντρο Κοινότητας");
        String subject = accounts.findOrMake(email, "Ελένη Παπαδοπούλου").subject();

        memberships.add(organization, subject);
        memberships.add(organization, subject);
        assertThat(memberships.exists(organization, subject)).isTrue();
        assertThat(memberships.existsAny(subject)).isTrue();

        memberships.remove(organization, subject);
        memberships.remove(organization, subject);
        assertThat(memberships.exists(organization, subject)).isFalse();
        assertThat(memberships.existsAny(subject)).isFalse();
    }

    @Test
    void sendsALetterWithALinkAndNoPassword() throws Exception {
        String subject = accounts.findOrMake(email, "Ελένη Παπαδοπούλου").subject();

        accounts.invite(subject);

        assertThat(mailbox.listLetters(email))
                .singleElement()
                .satisfies(letter -> assertThat(GreenMailUtil.getBody(letter)).contains("/login-actions/action-token"));
    }

    @Test
    void saysThatALetterWasNotSent() {
        String subject = accounts.findOrMake(email, "Ελένη Παπαδοπούλου").subject();
        mailbox.close();
        try {
            assertThatExceptionOfType(RealmFailure.LetterNotSent.class)
                    .isThrownBy(() -> accounts.invite(subject))
                    .withMessageNotContaining(email);
        } finally {
            mailbox.open();
        }
    }

    @Test
    void saysThatKeycloakIsUnreachableAndGoesOnWhenItIsBack() {
        try (Link link = new Link(server.port())) {
            AdminApi far =
                    adapter("http://127.0.0.1:" + link.port(), server.settings().adapterSecret());
            Organizations over = new Organizations(far);
            String id = over.create(tenant, slug, "Κέντρο Κοινότητας");

            link.cut();
            assertThatExceptionOfType(RealmFailure.Unreachable.class).isThrownBy(() -> over.find(id));

            link.mend();
            assertThat(over.find(id)).isPresent();
        }
    }

    @Test
    void saysThatItsOwnAccountIsRefused() {
        AdminApi stranger = adapter(server.url(), "a wrong secret");

        assertThatExceptionOfType(RealmFailure.Refused.class).isThrownBy(stranger::authenticate);
    }

    private static AdminApi adapter(String url, String secret) {
        return new AdminApi(properties(url, secret), JsonMapper.shared(), ObservationRegistry.NOOP);
    }

    private static RealmProperties properties(String url, String secret) {
        return new RealmProperties(
                URI.create(url),
                "hestia",
                "hestia-realm-adapter",
                secret,
                "hestia-web",
                Duration.ofDays(3),
                Duration.ofSeconds(2),
                Duration.ofSeconds(15));
    }
}
