package gr.hestia.load.bench;

import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.platform.tenancy.TenantDataSource;
import gr.hestia.webapi.beneficiary.SyntheticFiles;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the current tenant with invented people and their visits, through the one door to tenant data. */
final class SyntheticCentre {

    /** About what a busy branch receives in a day. */
    private static final int VISITS_TODAY = 40;

    private static final int VISITS_BEFORE = 400;
    private static final int TYPED = 120;

    private static final String VISITS = """
            with came as (
                insert into visit (id, form, form_hash, beneficiary, branch, day, began, channel, logged_by, logged_at,
                       version)
                select uuidv7(), uuidv7(), ''::bytea, f.id, :branch,
                       (now() at time zone 'Europe/Athens')::date - case when :today then 0 else 1 + n % 300 end,
                       time '08:00' + n % 400 * interval '1 minute', 'DESK', :member, now(), 0
                  from generate_series(1, :count) n
                  join beneficiary f on f.number = 1 + n % (select max(number) from beneficiary)
                returning id
            ), asked as (
                insert into visit_request (visit, position, service) select id, 1, :service from came
            )
            insert into visit_service (visit, position, service, given_by) select id, 1, :service, :member from came
            """;

    private final TenantDataSource tenants;
    private final JdbcClient tenant;
    private final SensitiveFields secrets;

    SyntheticCentre(TenantDataSource tenants, SensitiveFields secrets) {
        this.tenants = tenants;
        this.tenant = JdbcClient.create(tenants);
        this.secrets = secrets;
    }

    /** Adds what is missing to so many people and to the visits of today. */
    Desk fill(String slug, String token, int people) {
        UUID branch = one("select id from branch order by position limit 1");
        UUID member = one("select id from member where role = 'COORDINATOR' and state <> 'REMOVED' limit 1");
        List<UUID> services = tenant.sql("select id from service order by position limit 5")
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        int there = count("select count(*) from beneficiary");
        if (there < people) {
            addFiles(branch, member, there, people - there);
            addVisits(branch, member, services.getFirst(), VISITS_BEFORE, false);
        }
        if (count("select count(*) from visit where day = (now() at time zone 'Europe/Athens')::date") < VISITS_TODAY) {
            addVisits(branch, member, services.getFirst(), VISITS_TODAY, true);
        }
        List<UUID> files = tenant.sql("select id from beneficiary order by number limit 1000")
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        return new Desk(slug, token, member, branch, services, files, typed());
    }

    private void addFiles(UUID branch, UUID member, int there, int missing) {
        try {
            new SyntheticFiles(branch, member, secrets).add(tenants, there, missing);
        } catch (SQLException failure) {
            throw new IllegalStateException("the invented people could not be written", failure);
        }
        tenant.sql("update file_counter set last = greatest(last, ?)")
                .param(there + missing)
                .update();
    }

    private void addVisits(UUID branch, UUID member, UUID service, int count, boolean today) {
        tenant.sql(VISITS)
                .param("branch", branch)
                .param("member", member)
                .param("service", service)
                .param("count", count)
                .param("today", today)
                .update();
    }

    /** Whole names, family names alone, beginnings, phones and numbers, in the proportions of a desk. */
    private List<String> typed() {
        return tenant.sql("""
                        select case number % 6 when 0 then family_name || ' ' || given_name
                                               when 1 then family_name
                                               when 2 then left(family_name, 5) || ' ' || left(given_name, 3)
                                               when 3 then family_name
                                               when 4 then substr(phones[1], 4)
                                               else number::text end
                          from beneficiary order by number limit ?
                        """)
                .param(TYPED)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private UUID one(String sql) {
        return tenant.sql(sql).query(UUID.class).single();
    }

    private int count(String sql) {
        return tenant.sql(sql).query(Integer.class).single();
    }
}
