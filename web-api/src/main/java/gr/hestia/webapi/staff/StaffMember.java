package gr.hestia.webapi.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A member of the current centre, as its coordinator manages them. */
@Entity
@Table(name = "member")
@SuppressWarnings("NullAway.Init")
public class StaffMember {

    /** Whether a member may enter. */
    public enum State {
        /** Invited; may enter as soon as the invitation has been carried out, and has not yet. */
        INVITED,
        /** At work. */
        ACTIVE,
        /** No longer here. What they did stays under their name. */
        REMOVED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(insertable = false, updatable = false)
    private @Nullable String subject;

    private String email;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant invitedAt;

    @ElementCollection
    @CollectionTable(name = "member_branch", joinColumns = @JoinColumn(name = "member"))
    @Column(name = "branch")
    private Set<UUID> branches = new HashSet<>();

    @Version
    private long version;

    protected StaffMember() {}

    static StaffMember invited(String email, String displayName, StaffRole role, Set<UUID> branches, Instant now) {
        StaffMember member = new StaffMember();
        member.email = email.strip().toLowerCase(Locale.ROOT);
        member.displayName = displayName.strip();
        member.state = State.INVITED;
        member.invitedAt = now;
        member.worksAs(role, branches);
        return member;
    }

    void worksAs(StaffRole role, Set<UUID> branches) {
        this.role = role;
        this.branches.retainAll(branches);
        this.branches.addAll(branches);
    }

    void invitedAgain(String displayName, StaffRole role, Set<UUID> branches, Instant now) {
        if (state != State.REMOVED) {
            throw new IllegalStateException("a member who is " + state + " needs no second invitation");
        }
        this.displayName = displayName.strip();
        this.state = State.INVITED;
        this.invitedAt = now;
        worksAs(role, branches);
    }

    void leaves() {
        if (state == State.REMOVED) {
            throw new IllegalStateException("the member has already left");
        }
        state = State.REMOVED;
    }

    boolean isHere() {
        return state != State.REMOVED;
    }

    /** The member's id in this centre. */
    public UUID id() {
        return id;
    }

    /** Whether Keycloak knows the person, so that they can sign in. */
    public boolean canSignIn() {
        return subject != null;
    }

    /** The address that the invitation goes to. */
    public String email() {
        return email;
    }

    /** The name colleagues know. */
    public String displayName() {
        return displayName;
    }

    /** What the member is here. */
    public StaffRole role() {
        return role;
    }

    /** Whether the member may enter. */
    public State state() {
        return state;
    }

    /** Ids of the branches the member works at; empty means all. */
    public Set<UUID> branches() {
        return Set.copyOf(branches);
    }

    /** Version that a change must name. */
    public long version() {
        return version;
    }
}
