package gr.hestia.webapi.staff.web;

import gr.hestia.platform.web.Option;
import gr.hestia.webapi.staff.ListMembers.Listed;
import gr.hestia.webapi.staff.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A member as the list shows them.
 *
 * @param id the member's id
 * @param name the name colleagues know
 * @param email the address that the invitation went to
 * @param role message key of the role
 * @param branches names of the branches; empty means all
 * @param state {@code active}, {@code invited} or {@code failed}
 */
record MemberRow(UUID id, String name, String email, String role, List<String> branches, String state) {

    static MemberRow of(Listed listed, List<Option> known) {
        StaffMember member = listed.member();
        return new MemberRow(
                member.id(),
                member.displayName(),
                member.email(),
                "staff.role." + member.role().name().toLowerCase(Locale.ROOT),
                known.stream()
                        .filter(branch -> member.branches().contains(UUID.fromString(branch.value())))
                        .map(Option::text)
                        .filter(Objects::nonNull)
                        .toList(),
                listed.loginFailed() ? "failed" : member.state().name().toLowerCase(Locale.ROOT));
    }
}
