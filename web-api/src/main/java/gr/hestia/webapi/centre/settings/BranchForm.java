package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.Storable;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.KeptBranch;
import gr.hestia.webapi.centre.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the coordinator types of a branch. */
class BranchForm {

    /** Key of the label of appointments; what is written of them is the key of its words. */
    static final String APPOINTMENT = "centre.settings.branch.appointment";

    /** Empty lines offered for one more. */
    private static final int SPARE = 2;

    private UUID form = UUID.randomUUID();

    @Size(max = 60)
    @Storable
    private String kind = "";

    @Size(max = 60)
    @Storable
    private String otherKind = "";

    @Valid
    private TextFields name = new TextFields();

    @Valid
    private TextFields description = new TextFields();

    @Valid
    private TextFields place = new TextFields();

    @Valid
    private TextFields address = new TextFields();

    @Pattern(regexp = "|[1-8][0-9]{2} ?[0-9]{2}")
    private String postCode = "";

    @Email
    @Size(max = 200)
    @Storable
    private String email = "";

    private List<@Valid PhoneFields> phones = new ArrayList<>();

    private @Nullable Boolean byAppointment;
    private List<@Size(max = 200) String> hours =
            new ArrayList<>(Stream.of(DayOfWeek.values()).map(day -> "").toList());

    @Valid
    private TextFields hoursNote = new TextFields();

    private List<@Valid CatchmentFields> catchment = new ArrayList<>();

    private long version;

    static BranchForm of(KeptBranch kept) {
        Branch branch = kept.branch();
        BranchForm form = new BranchForm();
        form.kind = branch.kind();
        form.name = TextFields.of(branch.name());
        form.description = TextFields.of(branch.description());
        form.place = TextFields.of(branch.contact().place());
        form.address = TextFields.of(branch.contact().address());
        form.postCode = Objects.toString(branch.contact().postCode(), "");
        form.email = Objects.toString(branch.contact().email(), "");
        branch.contact().phones().forEach(phone -> form.phones.add(PhoneFields.of(phone)));
        form.byAppointment = branch.byAppointment();
        for (DayOfWeek day : DayOfWeek.values()) {
            form.hours.set(day.ordinal(), TypedHours.write(day, branch.hours()));
        }
        form.hoursNote = TextFields.of(branch.hoursNote());
        branch.catchment().forEach(served -> form.catchment.add(CatchmentFields.of(served)));
        form.version = kept.version();
        return form;
    }

    /** Leaves room for more telephones and municipalities. */
    BranchForm withRoom() {
        phones.removeIf(PhoneFields::isEmpty);
        catchment.removeIf(CatchmentFields::isEmpty);
        for (int spare = 0; spare < SPARE; spare++) {
            phones.add(new PhoneFields());
            catchment.add(new CatchmentFields());
        }
        return this;
    }

    /**
     * Every field in words, by the key of its label: what a conflict compares.
     *
     * @param municipalities names by key
     */
    Map<String, String> written(Function<String, Optional<LocalText>> municipalities) {
        Map<String, String> written = new LinkedHashMap<>();
        name.write("centre.settings.branch.name", written);
        description.write("centre.settings.branch.description", written);
        place.write("centre.settings.branch.place", written);
        address.write("centre.settings.branch.address", written);
        written.put("centre.settings.branch.post-code", postCode);
        written.put("centre.settings.branch.email", email);
        written.put(
                "centre.settings.branch.phones",
                lines(phones.stream()
                        .filter(phone -> !phone.isEmpty())
                        .map(phone -> phone.getNumber() + " " + phone.getLabel().getEl() + " "
                                + phone.getLabel().getEn())));
        written.put(APPOINTMENT, byAppointment == null ? "" : APPOINTMENT + (byAppointment ? ".yes" : ".no"));
        written.put("centre.settings.branch.hours", String.join(" · ", hours));
        hoursNote.write("centre.settings.branch.hours-note", written);
        written.put(
                "centre.settings.branch.catchment",
                lines(catchment.stream()
                        .filter(served -> !served.isEmpty())
                        .map(served -> municipalities
                                        .apply(served.getMunicipality())
                                        .map(LocalText::el)
                                        .orElse("") + " " + served.getUnits() + " "
                                + served.getBasis().getEl() + " "
                                + served.getBasis().getEn())));
        return written;
    }

    private static String lines(Stream<String> parts) {
        return parts.map(String::strip).collect(Collectors.joining(" · "));
    }

    /** Tells this form from every other, so that one that is sent twice adds once. */
    public UUID getForm() {
        return form;
    }

    public void setForm(UUID form) {
        this.form = form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOtherKind() {
        return otherKind;
    }

    public void setOtherKind(String otherKind) {
        this.otherKind = otherKind;
    }

    public TextFields getName() {
        return name;
    }

    public void setName(TextFields name) {
        this.name = name;
    }

    public TextFields getDescription() {
        return description;
    }

    public void setDescription(TextFields description) {
        this.description = description;
    }

    public TextFields getPlace() {
        return place;
    }

    public void setPlace(TextFields place) {
        this.place = place;
    }

    public TextFields getAddress() {
        return address;
    }

    public void setAddress(TextFields address) {
        this.address = address;
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode.strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public List<PhoneFields> getPhones() {
        return phones;
    }

    public void setPhones(List<PhoneFields> phones) {
        this.phones = phones;
    }

    public @Nullable Boolean getByAppointment() {
        return byAppointment;
    }

    public void setByAppointment(@Nullable Boolean byAppointment) {
        this.byAppointment = byAppointment;
    }

    public List<String> getHours() {
        return hours;
    }

    public void setHours(List<String> hours) {
        this.hours = hours;
    }

    public TextFields getHoursNote() {
        return hoursNote;
    }

    public void setHoursNote(TextFields hoursNote) {
        this.hoursNote = hoursNote;
    }

    public List<CatchmentFields> getCatchment() {
        return catchment;
    }

    public void setCatchment(List<CatchmentFields> catchment) {
        this.catchment = catchment;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
