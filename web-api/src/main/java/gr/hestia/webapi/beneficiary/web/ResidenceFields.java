package gr.hestia.webapi.beneficiary.web;

import org.jspecify.annotations.Nullable;

/** Where a person lives, as typed. */
class ResidenceFields {

    private @Nullable String street;
    private @Nullable String place;
    private @Nullable String postCode;
    private @Nullable String municipality;

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getPostCode() {
        return postCode;
    }

    public void setPostCode(@Nullable String postCode) {
        this.postCode = postCode;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }
}
