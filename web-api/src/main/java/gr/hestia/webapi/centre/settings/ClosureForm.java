package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.GreekDate;
import gr.hestia.webapi.centre.CalendarEntry;
import gr.hestia.webapi.centre.Closure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the coordinator types of a day off. */
class ClosureForm extends EntryForm {

    /** How a day off comes round. */
    enum Rule {
        YEARLY,
        EASTER,
        ONCE
    }

    private static final int FARTHEST = 366;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})");

    @Valid
    private TextFields name = new TextFields();

    private @Nullable Rule rule;
    private String day = "";

    @Min(-FARTHEST)
    @Max(FARTHEST)
    private @Nullable Integer easterOffset;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    static ClosureForm of(CalendarEntry entry) {
        Closure closure = (Closure) entry;
        ClosureForm form = new ClosureForm();
        form.name = TextFields.of(closure.name());
        form.setBranch(closure.branch());
        switch (closure.rule()) {
            case Closure.Yearly(var day) -> {
                form.rule = Rule.YEARLY;
                form.day = day.getDayOfMonth() + "/" + day.getMonthValue();
            }
            case Closure.ByEaster(int offset) -> {
                form.rule = Rule.EASTER;
                form.easterOffset = offset;
            }
            case Closure.Once(var first, var last) -> {
                form.rule = Rule.ONCE;
                form.firstDay = first;
                form.lastDay = first.equals(last) ? null : last;
            }
        }
        form.setVersion(closure.version());
        return form;
    }

    @Override
    Optional<Closure> read(UUID id, Errors errors) {
        name.require("name", "centre.settings.closure.name.missing", errors);
        Closure.@Nullable Rule when = when(errors);
        return errors.hasErrors() || when == null
                ? Optional.empty()
                : Optional.of(new Closure(id, name.get(), getBranch(), when, false, getVersion()));
    }

    private Closure.@Nullable Rule when(Errors errors) {
        if (rule == null) {
            errors.rejectValue("rule", "centre.settings.closure.rule.missing");
            return null;
        }
        return switch (rule) {
            case YEARLY -> yearly(errors);
            case EASTER -> easter(errors);
            case ONCE -> once(errors);
        };
    }

    private Closure.@Nullable Rule yearly(Errors errors) {
        Matcher typed = DAY.matcher(day.strip());
        try {
            if (typed.matches()) {
                return new Closure.Yearly(
                        MonthDay.of(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1))));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, with what cannot be read at all
        }
        errors.rejectValue("day", "centre.settings.closure.day.wrong");
        return null;
    }

    private Closure.@Nullable Rule easter(Errors errors) {
        if (easterOffset == null) {
            if (!errors.hasFieldErrors("easterOffset")) {
                errors.rejectValue("easterOffset", "centre.settings.closure.easter.missing");
            }
            return null;
        }
        return new Closure.ByEaster(easterOffset);
    }

    private Closure.@Nullable Rule once(Errors errors) {
        if (firstDay == null) {
            if (!errors.hasFieldErrors("firstDay")) {
                errors.rejectValue("firstDay", "centre.settings.closure.first.missing");
            }
            return null;
        }
        LocalDate last = lastDay == null ? firstDay : lastDay;
        if (last.isBefore(firstDay)) {
            errors.rejectValue("lastDay", "centre.settings.closure.order");
            return null;
        }
        return new Closure.Once(firstDay, last);
    }

    @Override
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        name.write("centre.settings.closure.name", written);
        written.put("centre.settings.closure.branch", Objects.toString(getBranch(), ""));
        written.put("centre.settings.closure.day", rule == Rule.YEARLY ? day : "");
        written.put("centre.settings.closure.easter", rule == Rule.EASTER ? Objects.toString(easterOffset, "") : "");
        written.put(
                "centre.settings.closure.first",
                rule == Rule.ONCE && firstDay != null ? GreekDate.write(firstDay) : "");
        written.put(
                "centre.settings.closure.last", rule == Rule.ONCE && lastDay != null ? GreekDate.write(lastDay) : "");
        return written;
    }

    @Override
    String title() {
        return name.getEl();
    }

    public TextFields getName() {
        return name;
    }

    public void setName(TextFields name) {
        this.name = name;
    }

    public @Nullable Rule getRule() {
        return rule;
    }

    public void setRule(@Nullable Rule rule) {
        this.rule = rule;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public @Nullable Integer getEasterOffset() {
        return easterOffset;
    }

    public void setEasterOffset(@Nullable Integer easterOffset) {
        this.easterOffset = easterOffset;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
