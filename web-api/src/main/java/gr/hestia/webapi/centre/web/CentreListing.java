package gr.hestia.webapi.centre.web;

import gr.hestia.platform.tenancy.InBothLanguages;
import gr.hestia.platform.tenancy.ListedCentre;
import gr.hestia.platform.tenancy.ListedPlace;
import gr.hestia.platform.tenancy.ServedPlace;
import gr.hestia.platform.tenancy.ServedPlace.ServedBy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Centres for a reader of the API.
 *
 * @param page from 1
 * @param size entries on a full page
 * @param total entries of the whole list
 */
@Schema(name = "CentreListing")
record CentreListing(List<Item> items, int page, int size, long total) {

    /**
     * A centre, or a centre together with the municipality that was searched and that it serves.
     *
     * @param slug key of the centre in this API
     * @param municipality the municipality that was searched, else the one that runs the centre
     * @param served how the centre serves the municipality that was searched; absent without a search
     */
    @Schema(name = "ListedCentre")
    record Item(
            String slug,
            Name name,
            String url,
            Municipality municipality,
            @Nullable Served served) {}

    /** A name in Greek, and in English where there is one. */
    @Schema(name = "Name")
    record Name(String el, @Nullable String en) {

        static Name of(InBothLanguages name) {
            return new Name(name.greek(), name.greek().equals(name.english()) ? null : name.english());
        }
    }

    /** A municipality; names in Greek in the genitive. */
    @Schema(name = "ListedMunicipality")
    record Municipality(String key, Name name, Name regionalUnit, Name region) {

        static Municipality of(ListedPlace place) {
            return new Municipality(
                    place.key(), Name.of(place.name()), Name.of(place.regionalUnit()), Name.of(place.region()));
        }
    }

    /**
     * How a centre serves a municipality.
     *
     * @param own whether it is the municipality's own centre
     * @param locationType type of the location that serves, as the centre's own document has it
     * @param basis on what agreement, in Greek
     */
    @Schema(name = "Served")
    record Served(
            boolean own,
            @Nullable String locationType,
            @Nullable String basis) {}

    static CentreListing of(List<ListedCentre> centres, int page, int size, long total, String base) {
        return new CentreListing(
                centres.stream()
                        .map(centre -> new Item(
                                centre.slug(),
                                Name.of(centre.name()),
                                base + "/" + centre.slug(),
                                Municipality.of(centre.place()),
                                null))
                        .toList(),
                page,
                size,
                total);
    }

    /** What a search found, on one page. */
    static CentreListing found(List<ServedPlace> places, int size, String base) {
        List<Item> items = places.stream()
                .flatMap(place -> place.by().stream().map(by -> item(place.place(), by, base)))
                .limit(size)
                .toList();
        return new CentreListing(items, 1, size, items.size());
    }

    private static Item item(ListedPlace place, ServedBy by, String base) {
        return new Item(
                by.slug(),
                Name.of(by.name()),
                base + "/" + by.slug(),
                Municipality.of(place),
                new Served(by.own(), by.kind(), by.basis()));
    }
}
