package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.InBothLanguages;
import gr.hestia.platform.tenancy.ListedCentre;
import gr.hestia.platform.tenancy.ListedPlace;
import gr.hestia.platform.tenancy.ServedPlace;
import gr.hestia.platform.tenancy.ServedPlace.ServedBy;
import gr.hestia.platform.web.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The directory's page: all centres by region, or what a search found.
 *
 * @param regions empty when something was searched
 * @param found municipalities that were searched; null when nothing was
 */
record DirectoryView(List<Region> regions, @Nullable List<Place> found) {

    /** A region's centres. */
    record Region(String name, List<Listed> centres) {}

    /**
     * A centre in a list.
     *
     * @param where municipality and regional unit
     */
    record Listed(String href, Words name, String where) {}

    /**
     * A municipality that was searched.
     *
     * @param name in full
     * @param where regional unit and region
     * @param by who serves it; none where nobody does yet
     */
    record Place(String name, String where, List<By> by) {}

    /**
     * A centre that serves a municipality.
     *
     * @param how what it does so with, or null for the municipality's own centre
     * @param basis on what agreement, in Greek, or null where that is not said
     */
    record By(
            String href,
            Words name,
            @Nullable String how,
            @Nullable String basis) {}

    static DirectoryView of(List<ListedCentre> centres, Wording wording) {
        Map<InBothLanguages, List<Listed>> regions = centres.stream()
                .collect(Collectors.groupingBy(
                        centre -> centre.place().region(),
                        LinkedHashMap::new,
                        Collectors.mapping(centre -> listed(centre, wording), Collectors.toList())));
        return new DirectoryView(
                regions.entrySet().stream()
                        .map(region -> new Region(
                                wording.message("centre.directory.region", plain(region.getKey(), wording)),
                                region.getValue()))
                        .toList(),
                null);
    }

    static DirectoryView found(List<ServedPlace> places, Wording wording) {
        return new DirectoryView(
                List.of(), places.stream().map(place -> place(place, wording)).toList());
    }

    private static Listed listed(ListedCentre centre, Wording wording) {
        ListedPlace place = centre.place();
        return new Listed(
                "/" + centre.slug(),
                words(centre.name(), wording),
                wording.message(
                        "centre.directory.where", plain(place.name(), wording), plain(place.regionalUnit(), wording)));
    }

    private static Place place(ServedPlace served, Wording wording) {
        ListedPlace place = served.place();
        return new Place(
                wording.message("centre.municipality", plain(place.name(), wording)),
                wording.message(
                        "centre.directory.place", plain(place.regionalUnit(), wording), plain(place.region(), wording)),
                served.by().stream().map(by -> by(by, wording)).toList());
    }

    private static By by(ServedBy by, Wording wording) {
        return new By(
                "/" + by.slug(),
                words(by.name(), wording),
                by.own() ? null : how(by, wording),
                by.own() ? null : by.basis());
    }

    private static String how(ServedBy by, Wording wording) {
        String kind = by.kind();
        @Nullable String branch = kind == null || kind.equals("core") ? null : wording.findMessage("centre.kind", kind);
        return branch == null
                ? wording.message("centre.directory.by.neighbour")
                : wording.message("centre.directory.by.branch", branch);
    }

    private static Words words(InBothLanguages name, Wording wording) {
        String english = name.english().equals(name.greek()) ? null : name.english();
        return Words.of(name.greek(), english, wording.language());
    }

    private static String plain(InBothLanguages name, Wording wording) {
        return words(name, wording).text();
    }
}
