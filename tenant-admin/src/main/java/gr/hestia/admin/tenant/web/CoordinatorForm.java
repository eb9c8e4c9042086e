package gr.hestia.admin.tenant.web;

import gr.hestia.admin.tenant.AppointCoordinator.Appointment;
import gr.hestia.platform.web.form.Storable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is invited to coordinate a centre, on the page and over the API. */
class CoordinatorForm {

    @NotBlank
    @Size(max = 200)
    @Storable
    private String name = "";

    @NotBlank
    @Email
    @Size(max = 200)
    @Storable
    private String email = "";

    private boolean withdrawUnused;

    Appointment appointment() {
        return new Appointment(name, email, withdrawUnused);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isWithdrawUnused() {
        return withdrawUnused;
    }

    public void setWithdrawUnused(boolean withdrawUnused) {
        this.withdrawUnused = withdrawUnused;
    }
}
