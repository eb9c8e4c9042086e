package gr.hestia.webapi.centre.web;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Greece's time for calendars that do not know it (RFC 5545, 3.6.5): the rules in force since 1996 (Directive
 * 2000/84/EC). Nothing in a centre's calendar is older, and the library's own definition begins in 1895.
 */
final class GreekTimeZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(2);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(3);

    private GreekTimeZone() {}

    static VTimeZone component() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("Europe/Athens"));
        zone.add(observance(
                new Daylight(),
                "EEST",
                LocalDateTime.of(1996, 3, 31, 3, 0),
                WINTER,
                SUMMER,
                "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        zone.add(observance(
                new Standard(),
                "EET",
                LocalDateTime.of(1996, 10, 27, 4, 0),
                SUMMER,
                WINTER,
                "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, LocalDateTime since, ZoneOffset from, ZoneOffset to, String rule) {
        observance.add(new TzName(name));
        observance.add(new DtStart<>(since));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new RRule<LocalDateTime>(rule));
        return observance;
    }
}
