package gr.hestia.webapi.operations;

import gr.hestia.platform.testing.Marks;
import gr.hestia.webapi.testing.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody invented of whom every word can be recognised wherever it turns up. */
final class MarkedPerson {

    /** Also as the search key spells them. */
    static final Marks MARKS = new Marks(List.of(
            "Ξηροσημαδάκη",
            "ΞΗΡΟΣΗΜΑΔΑΚΗ",
            "xirosimadak",
            "ksirosimadak",
            "Ευσημία",
            "Σημοκλής",
            "Σημοδώρα",
            "01013099997",
            "6971234567",
            "697 123 4567",
            "simadi@example.org",
            "Σημαδιών",
            "σημαδεμένη σημείωση",
            "σημαδεμένο αίτημα"));

    private MarkedPerson() {}

    /** A registration that is accepted. */
    static String registration(Workplace place) {
        return """
                {"name": {"family": "Ξηροσημαδάκη", "given": "Ευσημία", "father": "Σημοκλής", "mother": "Σημοδώρα"},
                 "birth": "1/1/1930", "gender": "WOMAN", "branch": "%s",
                 "contact": {"phones": ["697 123 4567"], "email": "simadi@example.org",
                             "safeContact": "σημαδεμένη σημείωση"},
                 "residence": {"street": "Οδός Σημαδιών 7", "place": "Σπάρτη", "postCode": "23100"},
                 "papers": {"amka": "01013099997"}}
                """.formatted(place.core());
    }

    /** A visit that is accepted. */
    static String visit(UUID file, Workplace place) {
        return """
                {"beneficiary": "%s", "branch": "%s", "day": "2026-01-12", "began": "10:30", "channel": "DESK",
                 "requests": [{"subject": "σημαδεμένο αίτημα"}], "note": "σημαδεμένη σημείωση"}
                """.formatted(file, place.core());
    }

    /** Bodies that are refused: unreadable, of the wrong shape, and with something wrong in every field. */
    static List<String> wrongBodies() {
        return List.of(
                "{\"name\": {\"family\": \"Ξηροσημαδάκη",
                "[\"Ξηροσημαδάκη\"]",
                "{\"name\": \"Ξηροσημαδάκη\", \"note\": {\"x\": \"σημαδεμένη σημείωση\"}}",
                """
                {"name": {"family": "Ξηροσημαδάκη\\u0000", "given": "Ευσημία7", "father": "Σημοκλής\\ud83d"},
                 "birth": "6971234567", "gender": "Ευσημία", "branch": "Ευσημία", "version": "Ευσημία",
                 "contact": {"phones": ["6971234567 Σημοδώρα", null], "email": "simadi@example.org Ευσημία"},
                 "papers": {"amka": "010130999970", "afm": "01013099997", "others": [{"number": "01013099997"}]},
                 "beneficiary": "Ευσημία", "day": "01013099997", "began": "Ευσημία", "channel": "Ευσημία",
                 "requests": [{"subject": "σημαδεμένο αίτημα\\u0000"}], "note": "σημαδεμένη σημείωση\\u0000",
                 "query": "01013099997 Ξηροσημαδάκη", "page": "6971234567",
                 "size": 2, "members": [{"name": "Ξηροσημαδάκη\\u0000", "relation": "Ευσημία", "birthYear": 6971234567}]}
                """);
    }

    /** Every field of every form, with something that it does not want. */
    static List<String> wrongFields() {
        List<String> fields = new ArrayList<>();
        for (String name : List.of(
                "name.family",
                "name.given",
                "name.father",
                "name.mother",
                "name.el",
                "name.en",
                "birth",
                "gender",
                "branch",
                "contact.phones[0]",
                "contact.email",
                "contact.safeContact",
                "residence.street",
                "residence.postCode",
                "papers.amka",
                "papers.afm",
                "papers.others[0].number",
                "day",
                "began",
                "channel",
                "asked",
                "others",
                "given",
                "givenBy",
                "note",
                "size",
                "members[0].name",
                "members[0].birthYear",
                "members[0].file",
                "email",
                "displayName",
                "role",
                "branches",
                "version",
                "form",
                "kind",
                "rule",
                "firstDay",
                "easterOffset",
                "hours",
                "hours[0]",
                "title.el",
                "begins",
                "postCode",
                "phones[0].number",
                "catchment[0].municipality",
                "page",
                "search")) {
            fields.add(name);
            fields.add("Ξηροσημαδάκη Ευσημία 01013099997 6971234567");
        }
        return fields;
    }
}
