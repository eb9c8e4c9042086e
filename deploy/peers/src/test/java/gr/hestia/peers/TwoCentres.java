package gr.hestia.peers;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.TenantFixture;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two real tenants whose people have the same names and other ids. */
final class TwoCentres {

    /** A day's visits and more files than a page holds. */
    private static final int FILES = 30;

    private TwoCentres() {}

    /**
     * One of them.
     *
     * @param tenant as the catalog knows it
     * @param member who asks
     * @param branch where people come to
     * @param service what is asked for
     * @param files of the people
     */
    record Made(Tenant tenant, UUID member, UUID branch, UUID service, List<UUID> files) {

        /** What {@link FixedTokens} takes for a token of the member. */
        String token() {
            return "subject-of-" + tenant.slug() + "/" + tenant.organization();
        }

        String subject() {
            return "subject-of-" + tenant.slug();
        }
    }

    static Made make(TenantFixture fixture) {
        Tenant tenant = fixture.create();
        return fixture.schemas().call(tenant.id(), schema -> fill(schema, tenant));
    }

    private static Made fill(JdbcClient schema, Tenant tenant) {
        UUID member = UUID.randomUUID();
        UUID branch = UUID.randomUUID();
        UUID service = UUID.randomUUID();
        schema.sql("""
                        insert into member (id, subject, email, display_name, role, state)
                        values (?, ?, 'somebody@hestia.example', ?, 'COORDINATOR', 'ACTIVE')
                        """)
                .params(member, "subject-of-" + tenant.slug(), "of " + tenant.slug())
                .update();
        schema.sql("insert into branch (id, position, kind, name_el) values (?, 1, 'core', ?)")
                .params(branch, "Κέντρο " + tenant.slug())
                .update();
        schema.sql("insert into service (id, key, position, title_el, own) values (?, 'advice', 1, 'Ενημέρωση', false)")
                .param(service)
                .update();
        schema.sql("""
                        insert into beneficiary (id, number, form, form_hash, status, given_name, family_name, search_key,
                               gender, phones, phone_key, branch, registered_at, registered_by, version)
                        select uuidv7(), n, uuidv7(), ''::bytea, 'OPEN', case when n % 2 = 0 then 'Μαρία' else 'Νίκος' end,
                               'Παππάς', case when n % 2 = 0 then ' papas maria' else ' papas nikos' end, 'UNKNOWN',
                               array['+30210000' || (1000 + n)], ' 210000' || (1000 + n), ?, now(), ?, 0
                          from generate_series(1, ?) n
                        """).params(branch, member, FILES).update();
        List<UUID> files = schema.sql("select id from beneficiary order by number")
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
        return new Made(tenant, member, branch, service, files);
    }
}
