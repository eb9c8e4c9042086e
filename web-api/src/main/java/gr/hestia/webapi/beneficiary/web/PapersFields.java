package gr.hestia.webapi.beneficiary.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What identifies a person to the state, as typed. */
class PapersFields {

    private @Nullable String amka;
    private @Nullable String afm;
    private List<PaperFields> others = new ArrayList<>();

    public @Nullable String getAmka() {
        return amka;
    }

    public void setAmka(@Nullable String amka) {
        this.amka = amka;
    }

    public @Nullable String getAfm() {
        return afm;
    }

    public void setAfm(@Nullable String afm) {
        this.afm = afm;
    }

    public List<PaperFields> getOthers() {
        return others;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setOthers(List<PaperFields> others) {
        this.others = others;
    }
}
