package gr.hestia.webapi.visit;

import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkNames;
import gr.hestia.webapi.staff.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what was written down of a visit can be: everything that cannot is named at once. */
@Component
class VisitCheck {

    private static final LocalDate FIRST_CENTRES = LocalDate.of(2016, 1, 1);

    private final WorkChoices work;
    private final Clock clock;

    VisitCheck(WorkChoices work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** @throws InvalidInput naming each field that cannot be */
    void checkNew(Member by, VisitDetails details) {
        check(by, details, null);
    }

    /**
     * What the visit says already may stay: its branch may be closed by now, and a colleague gone.
     *
     * @throws InvalidInput naming each field that cannot be
     */
    void checkCorrection(Member by, VisitDetails before, VisitDetails details) {
        check(by, details, before);
    }

    private void check(Member by, VisitDetails details, @Nullable VisitDetails before) {
        List<Fault> faults = new ArrayList<>();
        WorkNames names = work.names();
        boolean sameBranch = before != null && details.branch().equals(before.branch());
        if (!sameBranch && !names.canChooseBranch(by, details.branch())) {
            faults.add(Fault.at("branch", "visit.wrong.branch"));
        }
        if (before == null || !details.day().equals(before.day())) {
            day(details.day()).ifPresent(faults::add);
        }
        if (details.requests().isEmpty()) {
            faults.add(Fault.at("requests", "visit.wrong.requests"));
        }
        for (int index = 0; index < details.requests().size(); index++) {
            UUID service = details.requests().get(index).service();
            if (service != null && !names.canChooseService(service)) {
                faults.add(Fault.at("requests[" + index + "].service", "visit.wrong.service"));
            }
        }
        for (int index = 0; index < details.services().size(); index++) {
            GivenService given = details.services().get(index);
            if (!names.canChooseService(given.service())) {
                faults.add(Fault.at("services[" + index + "].service", "visit.wrong.service"));
            }
            if (!wasGivenBy(before, given.givenBy()) && !names.canChooseColleague(given.givenBy())) {
                faults.add(Fault.at("services[" + index + "].givenBy", "visit.wrong.colleague"));
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInput.because(faults);
        }
    }

    private static boolean wasGivenBy(@Nullable VisitDetails before, UUID colleague) {
        return before != null
                && before.services().stream().anyMatch(given -> given.givenBy().equals(colleague));
    }

    private Optional<Fault> day(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(Fault.at("day", "visit.wrong.future"));
        }
        return day.isBefore(FIRST_CENTRES) ? Optional.of(Fault.at("day", "visit.wrong.past")) : Optional.empty();
    }
}
