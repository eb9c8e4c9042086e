package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.platform.web.form.UnreadableText;
import gr.hestia.webapi.centre.CalendarEntry;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OpeningTime;
import gr.hestia.webapi.centre.Stop;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the coordinator types of a stop of the mobile unit. */
class StopForm extends EntryForm {

    private @Nullable LocalDate day;
    private String hours = "";

    @Valid
    private TextFields place = new TextFields();

    @Valid
    private TextFields municipality = new TextFields();

    @Valid
    private TextFields note = new TextFields();

    static StopForm of(CalendarEntry entry) {
        Stop stop = (Stop) entry;
        StopForm form = new StopForm();
        form.setBranch(stop.branch());
        form.day = stop.day();
        form.hours = stop.opens() == null ? "" : stop.opens() + "-" + stop.closes();
        form.place = TextFields.of(stop.place());
        form.municipality = TextFields.of(stop.municipality());
        form.note = TextFields.of(stop.note());
        form.setVersion(stop.version());
        return form;
    }

    @Override
    Optional<Stop> read(UUID id, Errors errors) {
        place.require("place", "centre.settings.stop.place.missing", errors);
        municipality.check("municipality", errors);
        note.check("note", errors);
        if (getBranch() == null) {
            errors.rejectValue("branch", "centre.settings.stop.branch.missing");
        }
        if (day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "centre.settings.stop.day.missing");
        }
        Optional<OpeningTime> open = hours(errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        @Nullable LocalText where = municipality.find();
        return Optional.of(new Stop(
                id,
                Objects.requireNonNull(getBranch()),
                Objects.requireNonNull(day),
                open.map(OpeningTime::opens).orElse(null),
                open.map(OpeningTime::closes).orElse(null),
                place.get(),
                where,
                note.find(),
                false,
                getVersion()));
    }

    private Optional<OpeningTime> hours(Errors errors) {
        try {
            DayOfWeek weekday = day == null ? DayOfWeek.MONDAY : day.getDayOfWeek();
            List<OpeningTime> read = TypedHours.read(weekday, hours);
            if (read.size() > 1) {
                errors.rejectValue("hours", "centre.settings.stop.hours.one");
            }
            return read.stream().findFirst();
        } catch (UnreadableText wrong) {
            errors.rejectValue("hours", wrong.messageKey());
            return Optional.empty();
        }
    }

    @Override
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("centre.settings.stop.branch", Objects.toString(getBranch(), ""));
        written.put("centre.settings.stop.day", day == null ? "" : GreekDate.write(day));
        written.put("centre.settings.stop.hours", hours);
        place.write("centre.settings.stop.place", written);
        municipality.write("centre.settings.stop.municipality", written);
        note.write("centre.settings.stop.note", written);
        return written;
    }

    @Override
    String title() {
        return place.getEl();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public TextFields getPlace() {
        return place;
    }

    public void setPlace(TextFields place) {
        this.place = place;
    }

    public TextFields getMunicipality() {
        return municipality;
    }

    public void setMunicipality(TextFields municipality) {
        this.municipality = municipality;
    }

    public TextFields getNote() {
        return note;
    }

    public void setNote(TextFields note) {
        this.note = note;
    }
}
