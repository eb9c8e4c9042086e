package gr.hestia.webapi.beneficiary.web;

import org.jspecify.annotations.Nullable;

/** Names as typed. */
class NameFields {

    private @Nullable String given;
    private @Nullable String family;
    private @Nullable String father;
    private @Nullable String mother;

    public @Nullable String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given;
    }

    public @Nullable String getFamily() {
        return family;
    }

    public void setFamily(@Nullable String family) {
        this.family = family;
    }

    public @Nullable String getFather() {
        return father;
    }

    public void setFather(@Nullable String father) {
        this.father = father;
    }

    public @Nullable String getMother() {
        return mother;
    }

    public void setMother(@Nullable String mother) {
        this.mother = mother;
    }
}
