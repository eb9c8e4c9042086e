package gr.hestia.admin.manifest.check;

import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.manifest.Manifests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes manifests for tests. */
public final class ManifestMother {

    private ManifestMother() {}

    /**
     * The manifest of one of the five with one value changed.
     *
     * @param pointer where
     * @param json the new value; {@code null} takes the field away
     */
    public static JsonNode changed(String slug, String pointer, String json) {
        ObjectNode tree = Manifests.tree(slug);
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        JsonNode value = ManifestFormat.JSON.read(json);
        switch (parent) {
            case ObjectNode object when value.isNull() -> object.remove(name);
            case ObjectNode object -> object.set(name, value);
            case ArrayNode list -> list.set(Integer.parseInt(name), value);
            default -> throw new IllegalArgumentException("nothing at " + pointer);
        }
        return tree;
    }

    /** A manifest of an invented centre in which every field of the format says something. */
    public static Manifest full() {
        return ManifestTree.read(ManifestFormat.YAML.read("""
                slug: volos
                municipality: volos
                region: thessaly
                regionalUnit: magnesia
                name: {el: Κέντρο, en: Centre}
                stage: operating
                operator: {kind: legal-entity, name: {el: ΝΠΔΔ, en: Legal entity}}
                supervisedBy: {el: Υπηρεσία, en: Service}
                operatingSince: "2018"
                freeOfCharge: false
                contact:
                  place: {el: Δημαρχείο, en: Town hall}
                  address: {el: "Οδός 1\\nΒόλος", en: "Street 1\\nVolos"}
                  postCode: "38221"
                  phones:
                    - {number: "2421012345", label: {el: Γραμματεία, en: Office}}
                    - {number: "6944123456"}
                  email: info@example.gr
                legalBasis:
                  - key: law
                    kind: law
                    citation: {el: Ν. 4368, en: Law 4368}
                    note: {el: Ίδρυση, en: Foundation}
                    gazette: {issue: "21", series: Α, date: 2016-02-21}
                    url: https://www.example.gr/law
                  - {key: decision, kind: decision, citation: {el: Απόφαση}}
                texts:
                  - {key: intro, title: {el: Τίτλος, en: Title}, body: {el: "Ένα.\\n\\nΔύο.", en: "One.\\n\\nTwo."}}
                links:
                  - {key: site, kind: website, title: {el: Σελίδα, en: Site}, url: "https://www.example.gr/"}
                branches:
                  - key: core
                    kind: core
                    name: {el: Κεντρικό, en: Core}
                    description: {el: Για όλους, en: For all}
                    contact: {phones: [{number: "2421054321"}], email: core@example.gr}
                    hours:
                      - {day: monday, from: "08:00", to: "14:00"}
                      - {day: monday, from: "17:00", to: "20:00", validFrom: 2026-01-01, validUntil: 2026-06-30}
                      - {day: sunday}
                    hoursNote: {el: Και με συνεννόηση, en: By arrangement too}
                    byAppointment: true
                    catchment:
                      - municipality: volos
                        municipalUnits: [Δ.Ε. Βόλου, Δ.Ε. Ιωλκού]
                        basis: {el: Σύμβαση, en: Agreement}
                  - key: unit
                    kind: mobile-unit
                    name: {el: Μονάδα}
                    itinerary:
                      - key: stop
                        date: 2026-05-13
                        from: "10:00"
                        to: "12:00"
                        place: {el: Πλατεία, en: Square}
                        municipality: almyros
                        note: {el: Στο φαρμακείο, en: At the pharmacy}
                      - {key: other-stop, date: 2026-05-14, place: {el: Λιμάνι}}
                axes:
                  - {code: Α, title: {el: Υποδοχή, en: Reception}, text: {el: Λόγια, en: Words}}
                  - {code: Δ, title: {el: Δικός μας}, own: true}
                services:
                  - key: help
                    axis: Α
                    title: {el: Βοήθεια, en: Help}
                    text: {el: Με λόγια, en: In words}
                    own: true
                    mitos: "123456"
                servedGroupsByPriority: true
                servedGroups:
                  - {key: all, name: {el: Όλοι, en: All}, note: {el: Χωρίς εξαίρεση, en: Without exception}}
                staff:
                  note: {el: Λίγοι, en: Few}
                  positions:
                    - {key: nurse, title: {el: Νοσηλευτής, en: Nurse}, count: 2, coordinator: true, contract: permanent, branch: core}
                closures:
                  stateHolidays: false
                  note: {el: Αργίες, en: Holidays}
                  local:
                    - {key: saint, name: {el: Πολιούχος, en: Patron}, on: 11-26}
                    - {key: spirit, name: {el: Αγίου Πνεύματος}, on: easter+50}
                    - {key: monday, name: {el: Καθαρά Δευτέρα}, on: easter-48}
                    - {key: day, name: {el: Απολύμανση}, on: 2026-08-03, branch: core}
                    - {key: summer, name: {el: Άδειες}, on: 2026-08-10/2026-08-14}
                events:
                  - key: talk
                    title: {el: Ομιλία, en: Talk}
                    text: {el: Για γονείς, en: For parents}
                    starts: 2026-05-13T18:00
                    ends: 2026-05-13T20:00
                    place: {el: Βιβλιοθήκη, en: Library}
                    branch: core
                  - {key: feast, title: {el: Γιορτή}, starts: 2026-06-13T18:00}
                fundingActs:
                  - key: first
                    title: {el: Πράξη, en: Act}
                    mis: "5000001"
                    programme:
                      name: {el: Πρόγραμμα, en: Programme}
                      framework: {el: ΕΣΠΑ, en: NSRF}
                      objective: {el: Στόχος, en: Objective}
                      area: {el: Θεσσαλία, en: Thessaly}
                      interests: {el: "Ένα\\nΔύο", en: "One\\nTwo"}
                    period: 2014-2020
                    fund: {el: Ταμείο, en: Fund}
                    from: 2017-01-01
                    until: 2020-12-31
                    budget: 1000.50
                    publicity: {el: Με συγχρηματοδότηση, en: Co-financed}
                    note: {el: Σημείωση, en: Note}
                    decisions:
                      - {kind: call, protocol: "1", date: 2016-01-01}
                      - {kind: call-amendment, protocol: "2", date: 2016-02-01}
                      - kind: inclusion
                        protocol: "3"
                        date: 2016-03-01
                        ada: 7ΦΧΙ7Λ1-ΗΧΦ
                        issuer: {el: Περιφερειάρχης, en: Governor}
                        subject: {el: Ένταξη, en: Inclusion}
                        budget: 900
                        until: 2019-12-31
                        changes: {el: Όλα, en: All}
                      - {kind: amendment, protocol: "4", date: 2019-03-01, budget: 1000.50, until: 2020-12-31}
                  - {key: second, continues: first}
                source: {title: Σελίδα, publisher: Εκδότης, published: 2020-01-01, changed: 2021-01-01}
                """));
    }
}
