package gr.hestia.styleguide;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form with every kind of field. It has setters instead of being a record: a record that cannot be made from what was
 * typed is not validated further, and a person wants to hear of everything that is wrong at once.
 */
public class RegistrationForm {
    @NotBlank
    @Size(max = 40)
    private @Nullable String lastName;

    private @Nullable String phone;

    @Email
    private @Nullable String email;

    @NotNull
    @Past
    private @Nullable LocalDate birth;

    @NotNull
    private @Nullable Channel channel;

    private @Nullable String branch;

    private List<String> services = List.of();

    private boolean interpreter;

    @Size(max = 500)
    private @Nullable String note;

    private @Nullable Long version = 3L;

    /** How a person came. */
    public enum Channel {
        DESK,
        PHONE,
        HOME_VISIT
    }

    public @Nullable String getLastName() {
        return lastName;
    }

    public void setLastName(@Nullable String lastName) {
        this.lastName = lastName;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable LocalDate getBirth() {
        return birth;
    }

    public void setBirth(@Nullable LocalDate birth) {
        this.birth = birth;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable String getBranch() {
        return branch;
    }

    public void setBranch(@Nullable String branch) {
        this.branch = branch;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
