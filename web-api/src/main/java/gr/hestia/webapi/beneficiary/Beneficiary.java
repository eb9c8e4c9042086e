package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.FileDetails.Contact;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The file of one person (καρτέλα ωφελούμενου). */
@Entity
@Table(name = "beneficiary")
class Beneficiary {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Column(updatable = false)
    private UUID form;

    @Column(name = "form_hash", updatable = false)
    private byte[] formHash;

    @Enumerated(EnumType.STRING)
    @Column
    private FileStatus status = FileStatus.OPEN;

    @Embedded
    private @Nullable PersonName name;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column
    private Gender gender = Gender.UNKNOWN;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private List<String> phones = new ArrayList<>();

    @Column(name = "phone_key")
    private String phoneKey;

    private @Nullable String email;

    @Embedded
    private @Nullable Residence residence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private List<String> languages = new ArrayList<>();

    private boolean interpreter;

    @Column(name = "specially_protected")
    private boolean speciallyProtected;

    @Column(name = "contact_note")
    private byte @Nullable [] contactNote;

    @Embedded
    private @Nullable SealedPapers sealedPapers;

    @ElementCollection
    @CollectionTable(name = "beneficiary_paper", joinColumns = @JoinColumn(name = "beneficiary"))
    @OrderColumn(name = "position")
    private List<SealedPaper> otherPapers = new ArrayList<>();

    @Column(updatable = false)
    private UUID branch;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private UUID registeredBy;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Beneficiary() {}

    /** A new file; {@link #describe} says whose. */
    @SuppressWarnings("NullAway.Init")
    Beneficiary(long number, UUID form, byte[] formHash, UUID branch, UUID registeredBy, Instant registeredAt) {
        this.number = number;
        this.form = form;
        this.formHash = formHash;
        this.branch = branch;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    UUID id() {
        return id;
    }

    /** What the form said that made this file, as {@link FormContent} keeps it. */
    byte[] formHash() {
        return formHash;
    }

    long version() {
        return version;
    }

    /** Writes down what is known about the person, over what was known before. */
    void describe(FileDetails details, Sealer sealer) {
        name = details.name();
        searchKey = details.name().searchKey().value();
        birthYear = details.birth() == null ? null : details.birth().year();
        birthDate = details.birth() == null ? null : details.birth().date();
        gender = details.gender();
        Contact contact = details.contact();
        phones = contact.phones().stream().map(Phone::value).toList();
        phoneKey = contact.phones().stream()
                .map(phone -> " " + phone.nationalDigits())
                .collect(Collectors.joining());
        email = contact.email();
        contactNote = sealer.seal(contact.safeContact());
        residence = details.residence();
        languages = details.languages();
        interpreter = details.interpreter();
        speciallyProtected = details.speciallyProtected();
        sealedPapers = sealer.seal(details.papers());
        otherPapers.clear();
        otherPapers.addAll(sealer.seal(details.papers().others()));
    }

    /** What the file says now. */
    BeneficiaryFile read(Sealer sealer) {
        Contact contact = new Contact(phones.stream().map(Phone::new).toList(), email, sealer.open(contactNote));
        FileDetails details = new FileDetails(
                Objects.requireNonNull(name),
                birthYear == null ? null : new Birth(birthYear, birthDate),
                gender,
                contact,
                Objects.requireNonNullElse(residence, Residence.UNKNOWN),
                languages,
                interpreter,
                speciallyProtected,
                sealer.open(Objects.requireNonNullElse(sealedPapers, SealedPapers.NONE), otherPapers));
        return new BeneficiaryFile(id, number, status, details, branch, registeredAt, registeredBy, version);
    }
}
