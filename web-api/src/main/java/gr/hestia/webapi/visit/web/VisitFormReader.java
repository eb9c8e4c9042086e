package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import gr.hestia.webapi.beneficiary.web.TypedText;
import gr.hestia.webapi.visit.Channel;
import gr.hestia.webapi.visit.GivenService;
import gr.hestia.webapi.visit.Request;
import gr.hestia.webapi.visit.VisitDetails;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads a {@link VisitForm} and says everything that is wrong with it at once. */
@Component
class VisitFormReader {

    static final int LONGEST_SUBJECT = 160;
    static final int LONGEST_NOTE = 1_000;
    private static final int MOST_LINES = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /**
     * What the form says; empty if anything is wrong with it, which {@code errors} then names by field.
     *
     * @param known services given so far and by whom; they stay with them unless the form names somebody
     */
    Optional<VisitDetails> read(VisitForm form, Collection<GivenService> known, Errors errors) {
        TypedText typed = new TypedText(errors);
        VisitDetails details = new VisitDetails(
                typed.id("branch", form.getBranch()),
                day(form.getDay(), typed),
                time(form.getBegan(), typed),
                typed.constant("channel", form.getChannel(), Channel.class).orElse(Channel.DESK),
                requests(form, typed),
                services(form, known, typed),
                typed.text("note", form.getNote(), LONGEST_NOTE));
        if (details.requests().isEmpty()) {
            typed.wrong("asked", "visit.wrong.requests");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(details);
    }

    /** Shows at the form's fields what the room found wrong. */
    static void show(InvalidInput invalid, Errors errors) {
        TypedText typed = new TypedText(errors);
        for (Fault fault : invalid.faults()) {
            String[] codes = fault.message().getCodes();
            String field = fault.field().startsWith("requests")
                    ? "asked"
                    : fault.field().startsWith("services") ? "given" : fault.field();
            typed.wrong(field, codes == null ? "visit.wrong.service" : codes[0]);
        }
    }

    private static LocalDate day(@Nullable String text, TypedText typed) {
        try {
            return GreekDate.parse(text == null ? "" : text);
        } catch (UnreadableText unreadable) {
            typed.wrong("day", unreadable.messageKey(), unreadable.arguments().toArray());
            return NO_DAY;
        }
    }

    private static LocalTime time(@Nullable String text, TypedText typed) {
        try {
            return LocalTime.parse((text == null ? "" : text.strip()).replace('.', ':'), TIME);
        } catch (DateTimeException unreadable) {
            typed.wrong("began", "visit.wrong.time");
            return LocalTime.MIDNIGHT;
        }
    }

    private static List<Request> requests(VisitForm form, TypedText typed) {
        List<Request> requests = new ArrayList<>();
        form.getAsked().forEach(id -> requests.add(Request.forService(typed.id("asked", id))));
        List<String> lines = form.getOthers() == null
                ? List.of()
                : form.getOthers().lines().filter(line -> !line.isBlank()).toList();
        for (String line : typed.few("others", lines, MOST_LINES)) {
            String subject = typed.line("others", line, LONGEST_SUBJECT);
            if (subject != null) {
                requests.add(Request.inWords(subject));
            }
        }
        return requests;
    }

    private static List<GivenService> services(VisitForm form, Collection<GivenService> known, TypedText typed) {
        var givers = known.stream().collect(Collectors.groupingBy(GivenService::service));
        String giver = form.getGivenBy();
        boolean keep = giver == null || giver.isBlank();
        List<GivenService> services = new ArrayList<>();
        for (String id : new LinkedHashSet<>(form.getGiven())) {
            UUID service = typed.id("given", id);
            List<GivenService> before = givers.get(service);
            if (keep && before != null) {
                services.addAll(before);
            } else {
                services.add(new GivenService(service, typed.id("givenBy", giver)));
            }
        }
        return services;
    }
}
