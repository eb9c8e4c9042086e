package gr.hestia.webapi.visit;

import gr.hestia.platform.privacy.SensitiveFields;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One visit of one person. */
@Entity
@Table(name = "visit")
class Visit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID form;

    @Column(name = "form_hash", updatable = false)
    private byte[] formHash;

    @Column(updatable = false)
    private UUID beneficiary;

    @Column
    private UUID branch;

    @Column
    private LocalDate day;

    @Column
    private LocalTime began;

    @Enumerated(EnumType.STRING)
    @Column
    private Channel channel = Channel.DESK;

    private byte @Nullable [] note;

    @ElementCollection
    @CollectionTable(name = "visit_request", joinColumns = @JoinColumn(name = "visit"))
    @OrderColumn(name = "position")
    private List<Request> requests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_service", joinColumns = @JoinColumn(name = "visit"))
    @OrderColumn(name = "position")
    private List<GivenService> services = new ArrayList<>();

    @Column(name = "logged_by", updatable = false)
    private UUID loggedBy;

    @Column(name = "logged_at", updatable = false)
    private Instant loggedAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    /** A new visit; {@link #describe} says what it was about. */
    @SuppressWarnings("NullAway.Init")
    Visit(UUID form, byte[] formHash, UUID beneficiary, UUID loggedBy, Instant loggedAt) {
        this.form = form;
        this.formHash = formHash;
        this.beneficiary = beneficiary;
        this.loggedBy = loggedBy;
        this.loggedAt = loggedAt;
    }

    UUID id() {
        return id;
    }

    UUID beneficiary() {
        return beneficiary;
    }

    UUID branch() {
        return branch;
    }

    long version() {
        return version;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Writes down what the visit was about, over what was written before. */
    void describe(VisitDetails details, SensitiveFields secrets) {
        branch = details.branch();
        day = details.day();
        began = details.began();
        channel = details.channel();
        String words = details.note();
        note = words == null ? null : secrets.encrypt(words);
        requests.clear();
        requests.addAll(details.requests());
        services.clear();
        services.addAll(details.services());
    }

    /** What the visit says now. */
    VisitDetails read(SensitiveFields secrets) {
        String words = note == null ? null : secrets.decrypt(note);
        return new VisitDetails(branch, day, began, channel, requests, services, words);
    }

    /** Takes the visit out of every count. */
    void withdraw(UUID by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** Counts the visit again. */
    void restore() {
        withdrawnBy = null;
        withdrawnAt = null;
    }
}
