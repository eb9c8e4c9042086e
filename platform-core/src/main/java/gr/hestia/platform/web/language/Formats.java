package gr.hestia.platform.web.language;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times, money and counts are written, in one language. In templates it is {@code #format}:
 * {@code ${#format.date(visit.day)}}. What is absent (null) is written as nothing.
 */
public final class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Language language;
    private final Clock clock;

    private Formats(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    public static Formats in(Language language, Clock clock) {
        return new Formats(language, clock);
    }

    /** The day as digits, {@code 12/03/2026}; of an instant, the day that it falls on in Greece. */
    public String date(@Nullable Temporal value) {
        return value == null ? "" : DATE.format(local(value));
    }

    /** The day in words, {@code Πέμπτη 12 Μαρτίου 2026}. */
    public String longDate(@Nullable Temporal value) {
        return value == null ? "" : words("EEEE d MMMM uuuu").format(local(value));
    }

    /** The day without its year, {@code Πέμ. 12 Μαρ.}, where the year goes without saying. */
    public String shortDate(@Nullable Temporal value) {
        return value == null ? "" : words("EEE d MMM").format(local(value));
    }

    /** The day in words without its year, {@code Πέμπτη 12 Μαρτίου}. */
    public String dayAndMonth(@Nullable Temporal value) {
        return value == null ? "" : words("EEEE d MMMM").format(local(value));
    }

    /** The month, {@code Μάρτιος 2026}. */
    public String month(@Nullable Temporal value) {
        return value == null ? "" : words("LLLL uuuu").format(local(value));
    }

    /** The day of the week, {@code Πέμπτη}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** The time of day on 24 hours, {@code 14:30}. */
    public String time(@Nullable Temporal value) {
        return value == null ? "" : TIME.format(local(value));
    }

    /** Day and time, {@code 12/03/2026, 14:30}. */
    public String dateTime(@Nullable Temporal value) {
        return value == null ? "" : date(value) + ", " + time(value);
    }

    /** Opening and closing, {@code 08:00–15:00}. */
    public String hours(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to);
    }

    /** How long ago or ahead, in the largest whole unit: {@code πριν από 5 λεπτά}, {@code σε 3 ημέρες}. */
    public String relative(@Nullable Instant value) {
        if (value == null) {
            return "";
        }
        Duration distance = Duration.between(clock.instant(), value);
        Duration length = distance.abs();
        RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(locale());
        if (length.toMinutes() == 0) {
            return words.format(Direction.PLAIN, AbsoluteUnit.NOW);
        }
        Direction direction = distance.isNegative() ? Direction.LAST : Direction.NEXT;
        if (length.toHours() == 0) {
            return words.format(length.toMinutes(), direction, RelativeUnit.MINUTES);
        }
        if (length.toDays() == 0) {
            return words.format(length.toHours(), direction, RelativeUnit.HOURS);
        }
        return words.format(length.toDays(), direction, RelativeUnit.DAYS);
    }

    /** Whole years from birth until today in Greece. */
    public int age(LocalDate birth) {
        return Period.between(birth, LocalDate.now(clock)).getYears();
    }

    /** An amount in euro, {@code 1.234,50 €}. */
    public String money(@Nullable BigDecimal euro) {
        if (euro == null) {
            return "";
        }
        String digits = decimal("#,##0.00").format(euro);
        return language == Language.GREEK ? digits + "\u00a0€" : "€" + digits;
    }

    /** A whole number with its thousands apart, {@code 1.787}. */
    public String count(@Nullable Number value) {
        return value == null ? "" : decimal("#,##0").format(value);
    }

    /** A share of one as a percentage with one digit, {@code 26,9%}. */
    public String percent(double share) {
        return decimal("#,##0.0").format(share * 100) + "%";
    }

    /** Ten digits of a Greek telephone number in groups, {@code 26253 60512}, {@code 694 555 1234}; others as given. */
    public String phone(@Nullable String number) {
        if (number == null) {
            return "";
        }
        String digits = number.replaceFirst("^(\\+30|0030)", "").replaceAll("[\\s.()/-]", "");
        if (!digits.matches("\\d{10}")) {
            return number;
        }
        int area = digits.startsWith("21") || digits.startsWith("69") ? 3 : digits.startsWith("231") ? 4 : 5;
        return area == 3
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : digits.substring(0, area) + " " + digits.substring(area);
    }

    private Locale locale() {
        return language.locale();
    }

    private DateTimeFormatter words(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private DecimalFormat decimal(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private Temporal local(Temporal value) {
        return switch (value) {
            case Instant instant -> instant.atZone(clock.getZone());
            case OffsetDateTime moment -> moment.atZoneSameInstant(clock.getZone());
            case ZonedDateTime moment -> moment.withZoneSameInstant(clock.getZone());
            default -> value;
        };
    }
}
