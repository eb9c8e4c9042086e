package gr.hestia.webapi.centre.calendar;

import org.springframework.context.support.StaticMessageSource;

/** The state's holidays for tests, named by their message keys. */
public final class Holidays {

    private Holidays() {}

    /** Holidays whose names are their keys. */
    public static StateHolidays named() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new StateHolidays(messages);
    }
}
