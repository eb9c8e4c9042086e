package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import gr.hestia.webapi.centre.CalendarEntry;
import gr.hestia.webapi.centre.CalendarEvent;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the coordinator types of an event; its times are those of Greece. */
class EventForm extends EntryForm {

    private static final ZoneId GREECE = ZoneId.of("Europe/Athens");

    @Valid
    private TextFields title = new TextFields();

    @Valid
    private TextFields body = new TextFields();

    @Valid
    private TextFields place = new TextFields();

    private @Nullable LocalDate day;
    private String begins = "";
    private @Nullable LocalDate lastDay;
    private String ends = "";

    static EventForm of(CalendarEntry entry) {
        CalendarEvent event = (CalendarEvent) entry;
        EventForm form = new EventForm();
        form.title = TextFields.of(event.title());
        form.body = TextFields.of(event.body());
        form.place = TextFields.of(event.place());
        form.setBranch(event.branch());
        ZonedDateTime starts = event.starts().atZone(GREECE);
        form.day = starts.toLocalDate();
        form.begins = starts.toLocalTime().toString();
        if (event.ends() != null) {
            ZonedDateTime end = event.ends().atZone(GREECE);
            form.lastDay = end.toLocalDate().equals(form.day) ? null : end.toLocalDate();
            form.ends = end.toLocalTime().toString();
        }
        form.setVersion(event.version());
        return form;
    }

    @Override
    Optional<CalendarEvent> read(UUID id, Errors errors) {
        title.require("title", "centre.settings.event.title.missing", errors);
        body.check("body", errors);
        place.check("place", errors);
        if (day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "centre.settings.event.day.missing");
        }
        if (begins.isBlank()) {
            errors.rejectValue("begins", "centre.settings.event.begins.missing");
        }
        if (lastDay != null && ends.isBlank()) {
            errors.rejectValue("ends", "centre.settings.event.ends.missing");
        }
        @Nullable Instant from = moment(day, "begins", begins, errors);
        @Nullable Instant to = moment(lastDay == null ? day : lastDay, "ends", ends, errors);
        if (from != null && to != null && !to.isAfter(from)) {
            errors.rejectValue("ends", "centre.settings.event.order");
        }
        return errors.hasErrors() || from == null
                ? Optional.empty()
                : Optional.of(new CalendarEvent(
                        id, title.get(), body.find(), from, to, place.find(), getBranch(), false, getVersion()));
    }

    private static @Nullable Instant moment(@Nullable LocalDate on, String field, String typed, Errors errors) {
        if (on == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalTime time = TypedHours.time(typed);
            return on.atTime(time).atZone(GREECE).toInstant();
        } catch (UnreadableText wrong) {
            errors.rejectValue(field, wrong.messageKey());
            return null;
        }
    }

    @Override
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        title.write("centre.settings.event.title", written);
        body.write("centre.settings.event.body", written);
        written.put("centre.settings.event.day", day == null ? "" : GreekDate.write(day));
        written.put("centre.settings.event.begins", begins);
        written.put("centre.settings.event.last", lastDay == null ? "" : GreekDate.write(lastDay));
        written.put("centre.settings.event.ends", ends);
        place.write("centre.settings.event.place", written);
        written.put("centre.settings.event.branch", Objects.toString(getBranch(), ""));
        return written;
    }

    @Override
    String title() {
        return title.getEl();
    }

    public TextFields getTitle() {
        return title;
    }

    public void setTitle(TextFields title) {
        this.title = title;
    }

    public TextFields getBody() {
        return body;
    }

    public void setBody(TextFields body) {
        this.body = body;
    }

    public TextFields getPlace() {
        return place;
    }

    public void setPlace(TextFields place) {
        this.place = place;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}
