package gr.hestia.admin.manifest.check;

import gr.hestia.admin.manifest.Ada;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decisions follow what they change, and are cited once, by numbers that Διαύγεια could have given. */
final class DecisionCheck implements Check {

    /** What each kind of decision presupposes. */
    private static final Map<String, String> AFTER =
            Map.of("amendment", "inclusion", "call-amendment", "call", "inclusion", "call");

    @Override
    public void look(Field manifest, Problems problems) {
        Set<Ada> cited = new HashSet<>();
        manifest.items("fundingActs").forEach(act -> {
            Set<String> protocols = new HashSet<>();
            act.items("decisions").forEach(decision -> {
                order(act, decision, problems);
                ada(decision.at("ada"), cited, problems);
                if (!protocols.add(decision.text("protocol") + " " + decision.text("date"))) {
                    problems.error(decision, "decision-repeated");
                }
            });
        });
    }

    private static void order(Field act, Field decision, Problems problems) {
        Optional<String> before = decision.text("kind").map(AFTER::get);
        Optional<LocalDate> date = decision.date("date");
        before.flatMap(kind -> first(act, kind))
                .filter(earliest -> date.isPresent() && date.get().isBefore(earliest))
                .ifPresent(earliest -> problems.error(
                        decision.at("date"), decision.text("kind").get() + "-too-early", earliest.toString()));
    }

    /** The date of the earliest decision of a kind. */
    static Optional<LocalDate> first(Field act, String kind) {
        return act.items("decisions").stream()
                .filter(each -> each.text("kind").filter(kind::equals).isPresent())
                .map(each -> each.date("date"))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static void ada(Field field, Set<Ada> cited, Problems problems) {
        field.text()
                .ifPresent(written -> Ada.find(written)
                        .ifPresentOrElse(
                                ada -> {
                                    if (!ada.value().equals(written)) {
                                        problems.warning(field, "ada-rewritten", written, ada.value());
                                    }
                                    if (!cited.add(ada)) {
                                        problems.error(field, "repeated", ada.value());
                                    }
                                },
                                () -> latin(written)
                                        .ifPresent(
                                                letter -> problems.error(field, "ada-latin-letter", written, letter))));
    }

    /** The first Latin letter that looks like no Greek one. */
    private static Optional<String> latin(String written) {
        return written.codePoints()
                .filter(letter -> letter < 128 && Character.isLetter(letter))
                .mapToObj(Character::toString)
                .filter(letter -> Ada.find("ΑΑΑΑ-ΑΑ" + letter).isEmpty())
                .findFirst();
    }
}
