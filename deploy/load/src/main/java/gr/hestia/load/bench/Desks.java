package gr.hestia.load.bench;

import gr.hestia.local.Coordinators;
import gr.hestia.local.Installation;
import gr.hestia.local.Invitations;
import gr.hestia.local.Terminal;
import gr.hestia.platform.privacy.PrivacyProperties;
import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.tenancy.DatabaseProperties;
import gr.hestia.platform.tenancy.LoginPools;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PasswordClient;
import gr.hestia.platform.testing.TenantFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes centres ready to work in: the coordinator's invitation is accepted, and there are people and visits. */
public final class Desks implements AutoCloseable {

    private static final Duration TOKENS_LIVE = Duration.ofHours(9);
    private static final int TELL_EVERY = 50;

    private final Installation installation;
    private final Terminal terminal;
    private final String password;
    private final PasswordClient tokens;
    private final TenantDataSource tenants;
    private final SyntheticCentre centre;

    private Desks(Installation installation) {
        this.installation = installation;
        this.terminal = installation.terminal();
        this.password = installation.secrets().peoplesPassword();
        this.tokens = PasswordClient.of(installation.administrator()).withTokensThatLive(TOKENS_LIVE);
        Login web = installation.postgres().logins().web();
        this.tenants = LoginPools.tenants(
                TenantFixture.database(installation.postgres(), 2, 4),
                new DatabaseProperties.Login(web.username(), web.password()));
        this.centre = new SyntheticCentre(
                tenants,
                new SensitiveFields(
                        tenants, new PrivacyProperties(installation.secrets().masterKey())));
    }

    /** Desks of an installation. */
    public static Desks in(Installation installation) {
        return new Desks(installation);
    }

    /** One active centre. */
    private record Place(TenantId tenant, String slug) {}

    /** The desks of the first centres by slug, each with at least so many people. */
    public List<Desk> open(Site site, int count, int people) {
        List<Desk> desks = new ArrayList<>();
        for (Place place : places(site, count)) {
            desks.add(open(place, people));
            if (desks.size() % TELL_EVERY == 0) {
                terminal.say(desks.size() + " of " + count + " desks are ready");
            }
        }
        return desks;
    }

    /** The desk of the last of so many centres, with at least so many people. */
    public Desk openLast(Site site, int count, int people) {
        return open(places(site, count).getLast(), people);
    }

    /** Takes the people of a desk away, with everything that was written about them. */
    public void empty(Site site, Desk desk) {
        for (Place place : places(site, Integer.MAX_VALUE)) {
            if (place.slug().equals(desk.slug())) {
                site.database()
                        .sql("truncate " + place.tenant().schema() + ".beneficiary cascade")
                        .update();
            }
        }
    }

    private Desk open(Place place, int people) {
        String coordinator = Coordinators.emailOf(place.slug());
        Invitations.accept(installation.administrator(), coordinator, password);
        String token = tokens.tokenOf(new Login(coordinator, password));
        return CurrentTenant.where(place.tenant()).call(() -> centre.fill(place.slug(), token, people));
    }

    private static List<Place> places(Site site, int count) {
        return site.database()
                .sql("select id, slug from catalog.tenant where state = 'ACTIVE' order by slug limit ?")
                .param(count)
                .query((row, index) -> new Place(new TenantId(row.getObject("id", UUID.class)), row.getString("slug")))
                .list();
    }

    @Override
    public void close() {
        tenants.close();
    }
}
