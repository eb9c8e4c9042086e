package gr.hestia.webapi.beneficiary.web;

import org.jspecify.annotations.Nullable;

/** A paper beside ΑΜΚΑ and ΑΦΜ, as typed. */
class PaperFields {

    private @Nullable String kind;
    private @Nullable String number;

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
