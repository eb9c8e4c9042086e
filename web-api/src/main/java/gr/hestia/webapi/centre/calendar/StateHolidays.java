package gr.hestia.webapi.centre.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import gr.hestia.platform.web.language.Language;
import gr.hestia.webapi.centre.LocalText;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The state's holidays, Orthodox movable feasts included. The three Hierarchs (30 January) are left out: that day closes
 * schools only.
 */
@Component
public class StateHolidays {

    private static final String SCHOOLS_ONLY = "THREE_HIERARCHS";
    private static final String EASTER = "christian.EASTER";

    private final HolidayManager greece = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GREECE));
    private final MessageSource messages;

    StateHolidays(MessageSource messages) {
        this.messages = messages;
    }

    /** The holidays of a year in order, with their names. */
    public List<DayOff> in(int year) {
        return greece.getHolidays(Year.of(year)).stream()
                .filter(holiday -> !SCHOOLS_ONLY.equals(holiday.getPropertiesKey()))
                .map(holiday -> new DayOff(holiday.getDate(), name(holiday), null))
                .sorted(Comparator.comparing(DayOff::day))
                .toList();
    }

    /** Orthodox Easter Sunday. */
    public LocalDate easter(int year) {
        return greece.getHolidays(Year.of(year)).stream()
                .filter(holiday -> EASTER.equals(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .findFirst()
                .orElseThrow();
    }

    private LocalText name(Holiday holiday) {
        String key = "centre.holiday." + holiday.getPropertiesKey();
        return new LocalText(
                messages.getMessage(key, null, Language.GREEK.locale()),
                messages.getMessage(key, null, Language.ENGLISH.locale()));
    }
}
