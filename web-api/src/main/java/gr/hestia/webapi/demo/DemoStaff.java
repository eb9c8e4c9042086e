package gr.hestia.webapi.demo;

import gr.hestia.webapi.staff.InviteMember;
import gr.hestia.webapi.staff.ListMembers;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffMember;
import gr.hestia.webapi.staff.StaffRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invites one invented colleague for each role but the coordinator's, whom onboarding invites. Their address is
 * {@code <role>.<centre>@hestia.example}; local mode gives them a password.
 */
@Component
@ConditionalOnBooleanProperty(DemoPeople.SWITCH)
class DemoStaff {

    private static final Map<StaffRole, List<String>> NAMES = Map.of(
            StaffRole.RECEPTION, List.of("Βάσω Μανιάτη", "Ρένα Κατσούλη", "Τάκης Λιάπης"),
            StaffRole.PROFESSIONAL, List.of("Νίκη Αναγνώστου", "Άννα Ζερβού", "Πέτρος Δημάκης"),
            StaffRole.MEDIATOR, List.of("Στέλιος Ράπτης", "Φανή Καραμήτρου", "Λευτέρης Σούλης"),
            StaffRole.READER, List.of("Κώστας Ψαρράς", "Όλγα Μπέλλου", "Θάλεια Ρήγα"));

    private final InviteMember invite;
    private final ListMembers members;
    private final JdbcClient tenant;

    DemoStaff(InviteMember invite, ListMembers members, JdbcClient tenant) {
        this.invite = invite;
        this.members = members;
        this.tenant = tenant;
    }

    /** Invites whoever was never here, and answers everybody who is here now. */
    List<Member> hire(String slug) {
        Set<String> known = tenant.sql("select email from member")
                .query((row, index) -> row.getString("email"))
                .set();
        NAMES.forEach((role, names) -> {
            String email = role.name().toLowerCase(Locale.ROOT) + "." + slug + "@hestia.example";
            if (!known.contains(email)) {
                invite.invite(email, names.get(Math.floorMod(slug.hashCode(), names.size())), role, Set.of());
            }
        });
        return members.list().stream().map(listed -> member(listed.member())).toList();
    }

    private static Member member(StaffMember member) {
        return new Member(member.id(), member.id().toString(), member.displayName(), member.role(), member.branches());
    }
}
