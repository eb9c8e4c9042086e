package gr.hestia.admin.manifest.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates and sums of an act agree with each other and with its decisions. */
final class FundingCheck implements Check {

    /** A code of the state's information system: 5 begins those of 2014-2020, 6 those of 2021-2027. */
    private static final String USUAL_MIS = "[56][0-9]{6}";

    @Override
    public void look(Field manifest, Problems problems) {
        manifest.items("fundingActs").forEach(act -> {
            dates(act, problems);
            code(act, problems);
            lastWord(act, problems);
        });
    }

    private static void dates(Field act, Problems problems) {
        Optional<LocalDate> until = act.date("until");
        act.date("from")
                .filter(from -> until.isPresent() && from.isAfter(until.get()))
                .ifPresent(from -> problems.error(
                        act.at("until"),
                        "act-dates-cross",
                        from.toString(),
                        until.orElseThrow().toString()));
        act.text("period")
                .filter(period -> period.matches("[0-9]{4}-[0-9]{4}"))
                .filter(period -> period.substring(0, 4).compareTo(period.substring(5)) > 0)
                .ifPresent(period -> problems.error(act.at("period"), "period-crosses", period));
        DecisionCheck.first(act, "inclusion")
                .filter(included -> until.isPresent() && included.isAfter(until.get()))
                .ifPresent(included -> problems.warning(act.at("until"), "act-ended-before-inclusion"));
    }

    private static void code(Field act, Problems problems) {
        act.text("mis").ifPresent(mis -> {
            if (!mis.matches(USUAL_MIS)) {
                problems.warning(act.at("mis"), "mis-unusual", mis);
            } else if (act.text("period")
                    .filter((mis.startsWith("5") ? "2021-2027" : "2014-2020")::equals)
                    .isPresent()) {
                problems.warning(
                        act.at("mis"),
                        "mis-of-other-period",
                        mis,
                        act.text("period").get());
            }
        });
    }

    /** Budget and last day of the act are those of the last decision that names them. */
    private static void lastWord(Field act, Problems problems) {
        List<Field> decisions = act.items("decisions").reversed();
        Stream<Field> budgets =
                decisions.stream().filter(each -> each.amount("budget").isPresent());
        Stream<Field> ends =
                decisions.stream().filter(each -> each.date("until").isPresent());
        budgets.findFirst()
                .ifPresent(last -> act.amount("budget")
                        .filter(said -> said.compareTo(last.amount("budget").orElseThrow()) != 0)
                        .ifPresent(said -> problems.error(
                                act.at("budget"),
                                "budget-disagrees",
                                last.amount("budget").get())));
        ends.findFirst()
                .ifPresent(last -> act.date("until")
                        .filter(said -> !said.equals(last.date("until").orElseThrow()))
                        .ifPresent(said -> problems.error(
                                act.at("until"),
                                "until-disagrees",
                                last.date("until").orElseThrow().toString())));
    }
}
