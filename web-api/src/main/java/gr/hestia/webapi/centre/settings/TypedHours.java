package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.UnreadableText;
import gr.hestia.webapi.centre.OpeningTime;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours of one day of the week as people write them, {@code 8:00-15:00, 17-20}; {@value #OPEN} where the day is known
 * and the time is not.
 */
final class TypedHours {

    private static final String OPEN = "+";
    private static final String NO_HOURS = "centre.settings.hours.form";
    private static final String NO_TIME = "centre.settings.time.form";
    private static final Pattern INTERVAL =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    private TypedHours() {}

    /** Writes what holds all year round; hours of a season are not typed here. */
    static String write(DayOfWeek day, List<OpeningTime> hours) {
        return hours.stream()
                .filter(each -> each.day() == day && !isOfASeason(each))
                .map(each -> each.opens() == null ? OPEN : each.opens() + "-" + each.closes())
                .collect(Collectors.joining(", "));
    }

    static boolean isOfASeason(OpeningTime hours) {
        return hours.validFrom() != null || hours.validUntil() != null;
    }

    /**
     * Reads them in the order of the day.
     *
     * @throws UnreadableText if they are no hours, end before they begin, or overlap
     */
    static List<OpeningTime> read(DayOfWeek day, String typed) {
        List<String> parts = Stream.of(typed.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.equals(List.of(OPEN))) {
            return List.of(new OpeningTime(day, null, null, null, null));
        }
        List<OpeningTime> hours = parts.stream()
                .map(part -> interval(day, part))
                .sorted(Comparator.comparing(TypedHours::opens))
                .toList();
        for (int next = 1; next < hours.size(); next++) {
            if (opens(hours.get(next)).isBefore(closes(hours.get(next - 1)))) {
                throw UnreadableText.because("centre.settings.hours.overlap");
            }
        }
        return hours;
    }

    private static OpeningTime interval(DayOfWeek day, String typed) {
        Matcher times = INTERVAL.matcher(typed);
        if (!times.matches()) {
            throw UnreadableText.because(NO_HOURS);
        }
        LocalTime opens = time(times.group(1), times.group(2), NO_HOURS);
        LocalTime closes = time(times.group(3), times.group(4), NO_HOURS);
        if (!opens.isBefore(closes)) {
            throw UnreadableText.because("centre.settings.hours.order");
        }
        return new OpeningTime(day, opens, closes, null, null);
    }

    /**
     * Reads one time of day, {@code 18}, {@code 18:30} or {@code 18.30}.
     *
     * @throws UnreadableText if it is none
     */
    static LocalTime time(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            throw UnreadableText.because(NO_TIME);
        }
        return time(time.group(1), time.group(2), NO_TIME);
    }

    private static LocalTime time(String hour, String minute, String otherwise) {
        try {
            return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException noSuchTime) {
            throw UnreadableText.because(otherwise);
        }
    }

    private static LocalTime opens(OpeningTime hours) {
        return Objects.requireNonNull(hours.opens());
    }

    private static LocalTime closes(OpeningTime hours) {
        return Objects.requireNonNull(hours.closes());
    }
}
