package gr.hestia.webapi.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the control plane, which alone may speak to Keycloak, for logins of members. A request is part of the caller's
 * transaction.
 */
@Component
class LoginRequests {

    private final JdbcClient tenant;

    LoginRequests(JdbcClient tenant) {
        this.tenant = tenant;
    }

    void invite(StaffMember member) {
        ask(member.id(), "INVITE", member.email(), member.displayName());
    }

    void remove(StaffMember member) {
        ask(member.id(), "REMOVE", null, null);
    }

    /** State of the latest request for each member: PENDING, RUNNING, DONE or FAILED. */
    Map<UUID, String> listStates() {
        Map<UUID, String> states = new HashMap<>();
        tenant.sql("select member, state from list_login_requests()").query(row -> {
            states.put(row.getObject("member", UUID.class), row.getString("state"));
        });
        return states;
    }

    private void ask(UUID member, String kind, @Nullable String email, @Nullable String name) {
        tenant.sql("select ask_for_login(:member, :kind, :email, :name)")
                .param("member", member)
                .param("kind", kind)
                .param("email", email)
                .param("name", name)
                .query((row, index) -> true)
                .list();
    }
}
