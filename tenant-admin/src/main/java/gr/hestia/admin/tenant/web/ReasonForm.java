package gr.hestia.admin.tenant.web;

import gr.hestia.platform.web.form.Storable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a tenant is suspended or resumed, and from which version. */
class ReasonForm {

    @NotBlank
    @Size(max = 500)
    @Storable
    private String reason = "";

    private long version;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
