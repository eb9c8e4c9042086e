package gr.hestia.admin.manifest.check;

import gr.hestia.admin.municipality.Municipality;
import gr.hestia.admin.municipality.ReferenceList;
import java.util.Optional;

/** Municipality, regional unit and region exist and belong together; those served exist too. */
final class PlaceCheck implements Check {

    private final ReferenceList list;

    PlaceCheck(ReferenceList list) {
        this.list = list;
    }

    @Override
    public void look(Field manifest, Problems problems) {
        Optional<Municipality> municipality = municipality(manifest.at("municipality"), problems);
        municipality.ifPresent(found -> {
            agree(manifest.at("region"), found.region(), "region-mismatch", problems);
            agree(manifest.at("regionalUnit"), found.regionalUnit(), "regional-unit-mismatch", problems);
        });
        manifest.items("branches", "catchment").forEach(each -> municipality(each.at("municipality"), problems));
        manifest.items("branches", "itinerary").forEach(each -> municipality(each.at("municipality"), problems));
    }

    private Optional<Municipality> municipality(Field field, Problems problems) {
        Optional<Municipality> found = field.text().flatMap(list::findMunicipality);
        if (found.isEmpty() && field.text().isPresent()) {
            problems.error(field, "municipality-unknown", field.text().get());
        }
        return found;
    }

    private static void agree(Field field, String expected, String code, Problems problems) {
        field.text()
                .filter(said -> !said.equals(expected))
                .ifPresent(said -> problems.error(field, code, said, expected));
    }
}
