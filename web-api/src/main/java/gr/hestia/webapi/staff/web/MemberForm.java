package gr.hestia.webapi.staff.web;

import gr.hestia.platform.web.form.Storable;
import gr.hestia.webapi.staff.StaffMember;
import gr.hestia.webapi.staff.StaffRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the coordinator types about a member. */
class MemberForm {

    @NotBlank
    @Email
    @Size(max = 200)
    @Storable
    private String email = "";

    @NotBlank
    @Size(max = 120)
    @Storable
    private String displayName = "";

    @NotNull
    private @Nullable StaffRole role;

    private Set<UUID> branches = new HashSet<>();
    private long version;

    static MemberForm of(StaffMember member) {
        MemberForm form = new MemberForm();
        form.email = member.email();
        form.displayName = member.displayName();
        form.role = member.role();
        form.branches = new HashSet<>(member.branches());
        form.version = member.version();
        return form;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public @Nullable StaffRole getRole() {
        return role;
    }

    public void setRole(@Nullable StaffRole role) {
        this.role = role;
    }

    public Set<UUID> getBranches() {
        return branches;
    }

    public void setBranches(Set<UUID> branches) {
        this.branches = branches;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
