package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.UnreadableText;
import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.Catchment;
import gr.hestia.webapi.centre.Contact;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OpeningTime;
import gr.hestia.webapi.centre.Phone;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Makes a branch of what was typed, and says of every field what is wrong with it. */
final class BranchFormReader {

    private static final int MOST_PHONES = 10;

    private final BranchForm form;
    private final Errors errors;
    private final Function<String, Optional<LocalText>> municipalities;

    BranchFormReader(BranchForm form, Errors errors, Function<String, Optional<LocalText>> municipalities) {
        this.form = form;
        this.errors = errors;
        this.municipalities = municipalities;
    }

    /**
     * Reads it.
     *
     * @param seasonal hours of a season, which are not in the form and stay
     * @return empty where something is wrong
     */
    Optional<Branch> read(UUID id, String kind, List<OpeningTime> seasonal) {
        form.getName().require("name", "centre.settings.branch.name.missing", errors);
        form.getDescription().check("description", errors);
        form.getPlace().check("place", errors);
        form.getAddress().check("address", errors);
        form.getHoursNote().check("hoursNote", errors);
        List<Phone> phones = phones();
        List<OpeningTime> hours = new ArrayList<>(hours());
        hours.addAll(seasonal);
        List<Catchment> catchment = catchment();
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Branch(
                id,
                kind,
                form.getName().get(),
                form.getDescription().find(),
                new Contact(
                        form.getPlace().find(),
                        form.getAddress().find(),
                        blankless(form.getPostCode().replace(" ", "")),
                        blankless(form.getEmail()),
                        phones),
                form.getByAppointment(),
                hours,
                form.getHoursNote().find(),
                catchment));
    }

    private List<Phone> phones() {
        List<Phone> phones = new ArrayList<>();
        for (int at = 0; at < form.getPhones().size(); at++) {
            PhoneFields typed = form.getPhones().get(at);
            if (!typed.isEmpty() && phones.size() == MOST_PHONES) {
                errors.rejectValue("phones[" + at + "].number", "centre.settings.phone.many");
            } else if (!typed.isEmpty()) {
                String path = "phones[" + at + "]";
                typed.getLabel().check(path + ".label", errors);
                typed.find()
                        .ifPresentOrElse(
                                phones::add, () -> errors.rejectValue(path + ".number", "centre.settings.phone.wrong"));
            }
        }
        return phones;
    }

    private List<OpeningTime> hours() {
        List<OpeningTime> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            try {
                hours.addAll(TypedHours.read(day, hoursOf(day)));
            } catch (UnreadableText wrong) {
                errors.rejectValue("hours[" + day.ordinal() + "]", wrong.messageKey());
            }
        }
        return hours;
    }

    private String hoursOf(DayOfWeek day) {
        List<String> hours = form.getHours();
        return day.ordinal() < hours.size() ? hours.get(day.ordinal()) : "";
    }

    private List<Catchment> catchment() {
        List<Catchment> catchment = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int at = 0; at < form.getCatchment().size(); at++) {
            CatchmentFields typed = form.getCatchment().get(at);
            if (typed.isEmpty()) {
                continue;
            }
            String path = "catchment[" + at + "]";
            typed.getBasis().check(path + ".basis", errors);
            Optional<LocalText> name = municipalities.apply(typed.getMunicipality());
            if (name.isEmpty()) {
                errors.rejectValue(path + ".municipality", "centre.settings.catchment.missing");
            } else if (!named.add(typed.getMunicipality())) {
                errors.rejectValue(path + ".municipality", "centre.settings.catchment.twice");
            } else {
                catchment.add(typed.get(name.get()));
            }
        }
        return catchment;
    }

    private static @Nullable String blankless(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
