package gr.hestia.webapi.demo;

import gr.hestia.webapi.beneficiary.Afm;
import gr.hestia.webapi.beneficiary.Amka;
import gr.hestia.webapi.beneficiary.Birth;
import gr.hestia.webapi.beneficiary.FileDetails;
import gr.hestia.webapi.beneficiary.FileDetails.Contact;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import gr.hestia.webapi.beneficiary.Gender;
import gr.hestia.webapi.beneficiary.PersonName;
import gr.hestia.webapi.beneficiary.Phone;
import gr.hestia.webapi.beneficiary.Residence;
import gr.hestia.webapi.beneficiary.WorkChoices.Choice;
import gr.hestia.webapi.demo.DemoBranches.DemoBranch;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.Channel;
import gr.hestia.webapi.visit.GivenService;
import gr.hestia.webapi.visit.Request;
import gr.hestia.webapi.visit.VisitDetails;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written about invented people and their visits; some have no papers, some need an interpreter. */
final class DemoDetails {

    private static final List<String> OTHER_REQUESTS = List.of(
            "Αίτηση για το Ελάχιστο Εγγυημένο Εισόδημα",
            "Επίδομα στέγασης",
            "Βεβαίωση από τον ΕΦΚΑ",
            "Επίδομα θέρμανσης",
            "Ραντεβού με ψυχολόγο",
            "Εγγραφή στη ΔΥΠΑ",
            "Παραπομπή στο Κοινωνικό Παντοπωλείο");
    private static final List<String> NOTES = List.of(
            "Θα φέρει τα δικαιολογητικά.",
            "Ήρθε με τη μητέρα.",
            "Να τηλεφωνήσουμε για το ραντεβού.",
            "Έλαβε το έντυπο της αίτησης.");

    private DemoDetails() {}

    static FileDetails of(InventedPerson person, Random chance) {
        boolean papers = chance.nextInt(10) > 0;
        boolean yearOnly = !papers && chance.nextBoolean();
        boolean foreign = chance.nextInt(12) == 0;
        boolean hidden = chance.nextInt(20) == 0;
        Contact contact = new Contact(
                chance.nextInt(8) > 0 ? List.of(new Phone(person.phone())) : List.of(),
                null,
                hidden ? "Μόνο πρωί. Να μην αναφερθεί το Κέντρο." : null);
        return new FileDetails(
                new PersonName(person.given(), person.family(), person.father(), person.mother()),
                yearOnly ? Birth.in(person.birth().getYear()) : Birth.on(person.birth()),
                person.woman() ? Gender.WOMAN : Gender.MAN,
                contact,
                Residence.UNKNOWN,
                foreign ? List.of(chance.nextBoolean() ? "sq" : "ar") : List.of("el"),
                foreign,
                hidden,
                papers ? new Papers(new Amka(person.amka()), new Afm(person.afm()), List.of()) : Papers.NONE);
    }

    static VisitDetails visit(
            LocalDate day,
            LocalTime time,
            DemoBranch branch,
            List<Choice> services,
            List<Member> helpers,
            Random chance) {
        Channel channel = branch.channel(chance);
        List<Request> requests = new ArrayList<>();
        List<GivenService> given = new ArrayList<>();
        List<Choice> drawn = new ArrayList<>(services);
        Collections.shuffle(drawn, chance);
        int count = 1 + chance.nextInt(2);
        for (int number = 0; number < count; number++) {
            if (number >= drawn.size() || chance.nextInt(4) == 0) {
                requests.add(
                        Request.inWords(OTHER_REQUESTS.get((chance.nextInt(3) * 2 + number) % OTHER_REQUESTS.size())));
            } else {
                UUID service = drawn.get(number).id();
                requests.add(Request.forService(service));
                if (chance.nextInt(3) > 0 && !helpers.isEmpty()) {
                    given.add(
                            new GivenService(service, Draw.one(helpers, chance).id()));
                }
            }
        }
        return new VisitDetails(branch.id(), day, time, channel, requests, given, note(chance));
    }

    private static @Nullable String note(Random chance) {
        return chance.nextInt(3) == 0 ? Draw.one(NOTES, chance) : null;
    }
}
