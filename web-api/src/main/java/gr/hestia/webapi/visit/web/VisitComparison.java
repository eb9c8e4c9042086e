package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.form.EditConflict;
import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkNames;
import gr.hestia.webapi.visit.Request;
import gr.hestia.webapi.visit.VisitDetails;
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

    EditConflict of(VisitDetails mine, VisitDetails theirs, Locale locale) {
        Words words = new Words(work.names(), locale);
        return EditConflict.compare()
                .field("visit.branch", words.name(mine.branch()), words.name(theirs.branch()))
                .field("visit.day", GreekDate.write(mine.day()), GreekDate.write(theirs.day()))
                .field("visit.began", mine.began(), theirs.began())
                .field("visit.channel", channel(mine, locale), channel(theirs, locale))
                .field("visit.requests", words.requests(mine), words.requests(theirs))
                .field("visit.services", words.given(mine), words.given(theirs))
                .field("visit.note", mine.note(), theirs.note())
                .savedBy(null, null);
    }

    private String channel(VisitDetails details, Locale locale) {
        return messages.getMessage(
                "visit.channel."
                        + details.channel().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                null,
                locale);
    }

    /** What a visit refers to, in the reader's language. */
    private record Words(WorkNames names, Locale locale) {

        String name(UUID id) {
            return names.find(id, locale).orElse("—");
        }

        String requests(VisitDetails details) {
            return details.requests().stream().map(this::request).collect(Collectors.joining(", "));
        }

        private @Nullable String request(Request request) {
            UUID service = request.service();
            return service == null ? request.subject() : name(service);
        }

        String given(VisitDetails details) {
            return details.services().stream()
                    .map(given -> name(given.service()) + " (" + name(given.givenBy()) + ")")
                    .collect(Collectors.joining(", "));
        }
    }
}
