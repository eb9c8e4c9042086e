package gr.hestia.platform.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * A day as people write it: {@code 12/3/1980}, {@code 12-03-1980}, {@code 12.3.1980}; the form of machines,
 * {@code 1980-03-12}, is understood too. A year of two digits is refused: at a desk where newborns and their
 * great-grandparents are registered, 26 can be either.
 */
public final class GreekDate implements Formatter<LocalDate> {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d+)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;

    /**
     * Reads a day.
     *
     * @throws UnreadableText if the text is no day: it has another form, a short year, or no such day exists
     */
    public static LocalDate parse(String text) {
        String day = text.strip();
        Matcher iso = ISO.matcher(day);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher typed = TYPED.matcher(day);
        if (!typed.matches()) {
            throw UnreadableText.because("platform.date.form");
        }
        if (typed.group(3).length() != YEAR_DIGITS) {
            throw UnreadableText.because("platform.date.year");
        }
        return of(typed.group(3), typed.group(2), typed.group(1));
    }

    /** Writes a day as it is typed, {@code 12/3/1980}. */
    public static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    @Override
    public LocalDate parse(String text, Locale locale) {
        return parse(text);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return write(day);
    }

    private static LocalDate of(String year, String month, String day) {
        if (Integer.parseInt(month) > MONTHS || Integer.parseInt(month) == 0) {
            throw UnreadableText.because("platform.date.month", Integer.parseInt(month));
        }
        try {
            // The calendar of people has no year 0.
            int inOurEra = ChronoField.YEAR_OF_ERA.checkValidIntValue(Integer.parseInt(year));
            return LocalDate.of(inOurEra, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw UnreadableText.because("platform.date.absent", Integer.parseInt(day), Integer.parseInt(month), year);
        }
    }
}
