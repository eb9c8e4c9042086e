package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.Storable;
import gr.hestia.webapi.centre.Catchment;
import gr.hestia.webapi.centre.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** One municipality that a branch serves, as chosen; without a municipality it is none. */
class CatchmentFields {

    @Size(max = 80)
    @Storable
    private String municipality = "";

    @Size(max = 1000)
    @Storable
    private String units = "";

    @Valid
    private TextFields basis = new TextFields();

    static CatchmentFields of(Catchment served) {
        CatchmentFields fields = new CatchmentFields();
        fields.municipality = served.municipality();
        fields.units = String.join(", ", served.units());
        fields.basis = TextFields.of(served.basis());
        return fields;
    }

    boolean isEmpty() {
        return municipality.isBlank() && units.isBlank() && basis.find() == null;
    }

    Catchment get(LocalText name) {
        List<String> named = Stream.of(units.split("[,·;\\r\\n]+"))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
        return new Catchment(municipality, name, named, basis.find());
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public TextFields getBasis() {
        return basis;
    }

    public void setBasis(TextFields basis) {
        this.basis = basis;
    }
}
