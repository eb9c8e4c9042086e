package gr.hestia.webapi.visit.web;

import gr.hestia.platform.web.failure.Fault;
import gr.hestia.platform.web.failure.InvalidInput;
import gr.hestia.platform.web.form.Storable;
import gr.hestia.webapi.visit.Channel;
import gr.hestia.webapi.visit.GivenService;
import gr.hestia.webapi.visit.Request;
import gr.hestia.webapi.visit.VisitDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as clients send it.
 *
 * @param beneficiary id of the file; read when a visit is logged only
 * @param branch id of the branch that received the person
 * @param day the day in Greece
 * @param began local time in Greece
 * @param channel how they met
 * @param requests what was asked, at least one thing
 * @param services what was given
 * @param note a few words for colleagues
 */
record VisitBody(
        @Nullable UUID beneficiary,
        @NotNull @Nullable UUID branch,
        @NotNull @Nullable LocalDate day,
        @NotNull @Nullable LocalTime began,
        @NotNull @Nullable Channel channel,
        @Size(max = 40) @Nullable List<@NotNull @Valid Asked> requests,
        @Size(max = 40) @Nullable List<@NotNull @Valid Given> services,

        @Size(max = VisitFormReader.LONGEST_NOTE) @Storable @Nullable
        String note) {

    /**
     * What was asked: a service, or anything else in words.
     *
     * @param service id of the service
     * @param subject the words
     */
    record Asked(
            @Nullable UUID service,

            @Size(max = VisitFormReader.LONGEST_SUBJECT) @Storable @Nullable
            String subject) {}

    /**
     * What was given.
     *
     * @param service id of the service
     * @param givenBy id of the member who gave it
     */
    record Given(
            @NotNull @Nullable UUID service,
            @NotNull @Nullable UUID givenBy) {}

    /** @throws InvalidInput if a request says neither a service nor words, or both */
    VisitDetails details() {
        return new VisitDetails(
                Objects.requireNonNull(branch),
                Objects.requireNonNull(day),
                Objects.requireNonNull(began),
                Objects.requireNonNull(channel),
                asked(),
                services == null
                        ? List.of()
                        : services.stream()
                                .map(given -> new GivenService(
                                        Objects.requireNonNull(given.service()),
                                        Objects.requireNonNull(given.givenBy())))
                                .toList(),
                note == null || note.isBlank() ? null : note.strip());
    }

    private List<Request> asked() {
        List<Request> asked = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<Asked> all = requests == null ? List.of() : requests;
        for (int index = 0; index < all.size(); index++) {
            UUID service = all.get(index).service();
            String subject = all.get(index).subject();
            String words = subject == null || subject.isBlank() ? null : subject.strip();
            if ((service == null) == (words == null)) {
                faults.add(Fault.at("requests[" + index + "]", "visit.wrong.request"));
            } else {
                asked.add(new Request(service, words));
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInput.because(faults);
        }
        return asked;
    }
}
