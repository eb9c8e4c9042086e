package gr.hestia.admin.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gr.hestia.admin.realm.Accounts;
import gr.hestia.admin.realm.Memberships;
import gr.hestia.admin.testing.ActiveCentre;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import gr.hestia.admin.work.AdminCatalog;
import gr.hestia.platform.schema.TenantSchemas;
import gr.hestia.platform.tenancy.TenantId;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.PostgresServer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestPropertySource;

@ControlPlaneTest
@Import(ActiveCentre.class)
@TestPropertySource(properties = {"hestia.invitation.attempts=2", "hestia.invitation.retry-delay=200ms"})
class InvitationTests {

    private final UUID member = UUID.randomUUID();
    private final String email = member + "@example.gr";
    private final Mailbox mailbox = Mailbox.shared();

    @Autowired
    ActiveCentre centres;

    @Autowired
    AdminCatalog catalog;

    @Autowired
    TenantSchemas schemas;

    @Autowired
    Memberships memberships;

    @Autowired
    Accounts accounts;

    ActiveCentre.Made centre;
    TenantId tenant;
    String organization;

    @BeforeEach
    void aCentreWithAMemberToBe() {
        centre = centres.make();
        tenant = centre.id();
        organization = centre.organization();
        inTenant(
                "insert into member (id, email, display_name, role, state) values ('%s', '%s', 'Άννα', 'READER', 'INVITED')"
                        .formatted(member, email));
    }

    @AfterEach
    void noCentre() {
        centres.remove(centre);
    }

    @Test
    void aMemberIsLetInWithOneLetterAndForgottenInTheQueue() {
        UUID request = ask("INVITE", email);

        awaitState(request, "DONE");

        String subject = accounts.find(email).orElseThrow();
        assertThat(memberships.exists(organization, subject)).isTrue();
        assertThat(count("select from member where subject = '" + subject + "'"))
                .isEqualTo(1);
        assertThat(mailbox.listLetters(email)).hasSize(1);
        assertThat(row(request)).containsEntry("email", null).containsEntry("display_name", null);
    }

    @Test
    void aMemberWhoWasRemovedIsLetOutAndKeepsTheAccount() {
        awaitState(ask("INVITE", email), "DONE");
        String subject = accounts.find(email).orElseThrow();
        inTenant("update member set state = 'REMOVED'");

        awaitState(ask("REMOVE", null), "DONE");

        assertThat(memberships.exists(organization, subject)).isFalse();
        assertThat(accounts.find(email)).contains(subject);
    }

    @Test
    void whoWasTakenBackMeanwhileStays() {
        awaitState(ask("INVITE", email), "DONE");

        awaitState(ask("REMOVE", null), "DONE");

        assertThat(memberships.exists(organization, accounts.find(email).orElseThrow()))
                .isTrue();
    }

    @Test
    void aMailServerThatIsDownEndsInAFailureWithAReason() {
        mailbox.close();
        try {
            UUID request = ask("INVITE", email);

            awaitState(request, "FAILED");

            assertThat(row(request)).containsEntry("problem", "letter-not-sent").containsEntry("email", null);
        } finally {
            mailbox.open();
        }
    }

    @Test
    void aMemberWhoIsGoneIsNotLetIn() {
        inTenant("update member set state = 'REMOVED'");

        UUID request = ask("INVITE", email);

        awaitState(request, "FAILED");
        assertThat(row(request)).containsEntry("problem", "member-gone");
        assertThat(memberships.exists(organization, accounts.find(email).orElseThrow()))
                .isFalse();
    }

    /** As the data plane asks: with the tenant's role, through the one function it may call. */
    private UUID ask(String kind, String address) {
        Login login = PostgresServer.shared().logins().web();
        var connection =
                new SingleConnectionDataSource(PostgresServer.shared().url(), login.username(), login.password(), true);
        try {
            JdbcClient centre = JdbcClient.create(connection);
            centre.sql("set role " + tenant.schema()).update();
            centre.sql("select extensions.ask_for_login(?, ?, ?, ?)")
                    .params(member, kind, address, address == null ? null : "Άννα Κρητικού")
                    .query((row, index) -> true)
                    .list();
        } finally {
            connection.destroy();
        }
        return catalog.call(client -> client.sql(
                        "select id from catalog.staff_invitation where member = ? order by requested_at desc limit 1")
                .param(member)
                .query(UUID.class)
                .single());
    }

    private void awaitState(UUID request, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> row(request).get("state"), state::equals);
    }

    private Map<String, Object> row(UUID request) {
        return catalog.call(client -> client.sql("select * from catalog.staff_invitation where id = ?")
                .param(request)
                .query()
                .singleRow());
    }

    private void inTenant(String sql) {
        schemas.inSchema(tenant, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private int count(String select) {
        int[] rows = new int[1];
        schemas.inSchema(tenant, connection -> {
            try (var result = connection.createStatement().executeQuery("select count(*) from (" + select + ")")) {
                result.next();
                rows[0] = result.getInt(1);
            }
        });
        return rows[0];
    }
}
