package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkChoices.Choice;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.visit.Request;
import gr.hestia.webapi.visit.VisitDetails;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Holds what somebody typed of a visit against what somebody else has saved meanwhile. */
@Component
class VisitComparison {

    private final WorkChoices work;
    private final MessageSource messages;

    VisitComparison(WorkChoices work, MessageSource messages) {
        this.work = work;
        this.messages = messages;
    }

    EditConflict of(VisitDetails mine, VisitDetails theirs, Member by, Locale locale) {
        List<Choice> branches = work.branches(by, locale);
        List<Choice> services = work.services(locale);
        List<Choice> colleagues = work.colleagues();
        return EditConflict.compare()
                .field("visit.branch", name(branches, mine.branch()), name(branches, theirs.branch()))
                .field("visit.day", GreekDate.write(mine.day()), GreekDate.write(theirs.day()))
                .field("visit.began", mine.began(), theirs.began())
                .field("visit.channel", channel(mine, locale), channel(theirs, locale))
                .field("visit.requests", requests(mine, services), requests(theirs, services))
                .field("visit.services", given(mine, services, colleagues), given(theirs, services, colleagues))
                .field("visit.note", mine.note(), theirs.note())
                .savedBy(null, null);
    }

    private static String requests(VisitDetails details, List<Choice> services) {
        return details.requests().stream()
                .map(request -> request(request, services))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String request(Request request, List<Choice> services) {
        UUID service = request.service();
        return service == null ? request.subject() : name(services, service);
    }

    private static String given(VisitDetails details, List<Choice> services, List<Choice> colleagues) {
        return details.services().stream()
                .map(given -> name(services, given.service()) + " (" + name(colleagues, given.givenBy()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String channel(VisitDetails details, Locale locale) {
        return messages.getMessage(
                "visit.channel."
                        + details.channel().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                null,
                locale);
    }

    private static String name(List<Choice> choices, UUID id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::name)
                .findFirst()
                .orElse("—");
    }
}
