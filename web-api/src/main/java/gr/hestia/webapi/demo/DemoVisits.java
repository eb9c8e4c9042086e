package gr.hestia.webapi.demo;

import gr.hestia.webapi.beneficiary.WorkChoices;
import gr.hestia.webapi.beneficiary.WorkChoices.Choice;
import gr.hestia.webapi.demo.DemoBranches.DemoBranch;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.visit.LogVisit;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invented visits of the last four weeks' working days and of today, be it a Sunday; none later than now. */
@Component
@ConditionalOnBooleanProperty(DemoPeople.SWITCH)
class DemoVisits {

    private static final int DAYS = 28;
    private static final int FEWEST = 4;
    private static final int MOST = 12;
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(15, 0);

    private final LogVisit log;
    private final WorkChoices choices;
    private final JdbcClient tenant;
    private final Clock clock;

    DemoVisits(LogVisit log, WorkChoices choices, JdbcClient tenant, Clock clock) {
        this.log = log;
        this.choices = choices;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** Logs what is missing, and lets the files begin with their first visit. */
    void log(String slug, List<Member> desk, List<Member> colleagues, List<DemoBranch> branches, List<UUID> files) {
        List<Choice> services = choices.services(Locale.ROOT);
        List<Member> helpers = colleagues.stream()
                .filter(member -> member.role() != StaffRole.RECEPTION && member.role() != StaffRole.READER)
                .toList();
        Set<UUID> logged = tenant.sql("select form from visit")
                .query((row, index) -> row.getObject("form", UUID.class))
                .set();
        LocalDate today = LocalDate.now(clock);
        for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
            Random chance = new Random((slug + day).hashCode());
            int count = isWorkday(day) || day.equals(today) ? chance.nextInt(FEWEST, MOST + 1) : 0;
            for (int number = 1; number <= count; number++) {
                UUID key = Draw.key(slug + " visit " + day + " " + number);
                DemoBranch branch = DemoBranches.drawn(branches, chance);
                var details = DemoDetails.visit(day, time(day, chance), branch, services, helpers, chance);
                UUID file = Draw.one(files, chance);
                Member by = Draw.one(desk, chance);
                if (!logged.contains(key)) {
                    log.log(by, key, file, details);
                }
            }
        }
        beginWithFirstVisit(files);
    }

    private LocalTime time(LocalDate day, Random chance) {
        LocalTime from = OPENS;
        LocalTime until = CLOSES;
        if (day.equals(LocalDate.now(clock))) {
            LocalTime now = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
            until = now.isBefore(CLOSES) ? now : CLOSES;
            from = until.isAfter(OPENS.plusHours(1)) ? OPENS : LocalTime.MIDNIGHT;
        }
        long minutes = ChronoUnit.MINUTES.between(from, until);
        return from.plusMinutes((long) (chance.nextDouble() * (minutes + 1)));
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private void beginWithFirstVisit(List<UUID> files) {
        tenant.sql("""
                        update beneficiary b set registered_at = v.first
                          from (select beneficiary, min((day + began) at time zone 'Europe/Athens') as first
                                  from visit group by beneficiary) v
                         where v.beneficiary = b.id and v.first < b.registered_at and b.id = any(:files)
                        """).param("files", files.toArray(UUID[]::new)).update();
    }
}
