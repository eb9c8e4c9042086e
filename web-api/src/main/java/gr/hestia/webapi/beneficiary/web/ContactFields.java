package gr.hestia.webapi.beneficiary.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to reach a person, as typed. */
class ContactFields {

    private List<String> phones = new ArrayList<>();
    private @Nullable String email;
    private @Nullable String safeContact;

    public List<String> getPhones() {
        return phones;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setPhones(List<String> phones) {
        this.phones = phones;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getSafeContact() {
        return safeContact;
    }

    public void setSafeContact(@Nullable String safeContact) {
        this.safeContact = safeContact;
    }
}
