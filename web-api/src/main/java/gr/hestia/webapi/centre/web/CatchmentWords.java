package gr.hestia.webapi.centre.web;

import gr.hestia.webapi.centre.Area;
import gr.hestia.webapi.centre.Catchment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says whom a branch serves. */
final class CatchmentWords {

    private CatchmentWords() {}

    /** One sentence on the centre's own municipality, if it names its units, and one for each agreement with others. */
    static List<String> of(List<Catchment> catchment, Area area, Wording wording) {
        List<String> sentences = new ArrayList<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (Catchment served : catchment) {
            if (!served.municipality().equals(area.key())) {
                String basis = served.basis() == null ? "" : wording.plain(served.basis());
                others.computeIfAbsent(basis, ignored -> new ArrayList<>()).add(name(served, wording));
            } else if (!served.units().isEmpty()) {
                sentences.add(wording.message(
                        "centre.serves.own", wording.plain(area.municipality()), wording.list(served.units())));
            }
        }
        others.forEach((basis, names) -> sentences.add(sentence(basis, names, wording)));
        return List.copyOf(sentences);
    }

    private static String sentence(String basis, List<String> names, Wording wording) {
        return basis.isEmpty()
                ? wording.message("centre.serves.others", names.size(), wording.list(names))
                : wording.message("centre.serves.basis", names.size(), wording.list(names), basis);
    }

    private static String name(Catchment served, Wording wording) {
        String name = wording.plain(served.name());
        return served.units().isEmpty()
                ? name
                : wording.message("centre.serves.units", name, wording.list(served.units()));
    }
}
