package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.Channel;
import gr.hestia.webapi.visit.GivenService;
import gr.hestia.webapi.visit.Request;
import gr.hestia.webapi.visit.VisitDetails;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes forms of visits: begun ones with all that can be known beforehand, and those to be corrected. */
final class VisitForms {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private VisitForms() {}

    /** A visit that begins now, at the desk of a branch, with whoever logs it. */
    static VisitForm now(Member by, Optional<UUID> branch, LocalDate day, LocalTime time) {
        VisitForm form = new VisitForm();
        form.setForm(UUID.randomUUID().toString());
        form.setDay(GreekDate.write(day));
        form.setBegan(TIME.format(time));
        form.setChannel(Channel.DESK.name());
        form.setGivenBy(by.id().toString());
        branch.ifPresent(id -> form.setBranch(id.toString()));
        return form;
    }

    /** What the visit says, to be corrected. */
    static VisitForm of(VisitDetails details, long version) {
        VisitForm form = new VisitForm();
        form.setVersion(version);
        form.setBranch(details.branch().toString());
        form.setDay(GreekDate.write(details.day()));
        form.setBegan(TIME.format(details.began()));
        form.setChannel(details.channel().name());
        form.setAsked(details.requests().stream()
                .map(Request::service)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toList());
        form.setOthers(details.requests().stream()
                .map(Request::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        form.setGiven(details.services().stream()
                .map(GivenService::service)
                .map(UUID::toString)
                .toList());
        form.setNote(details.note());
        return form;
    }
}
