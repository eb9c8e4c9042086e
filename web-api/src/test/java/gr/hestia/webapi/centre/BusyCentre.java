package gr.hestia.webapi.centre;

import gr.hestia.platform.tenancy.Tenant;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.webapi.testing.Customers;

/**
 * Sparta's centre with everything that its page does not say added, invented: hours, telephones, stops, days off, events.
 * Its calendar is that of March 2026.
 */
public final class BusyCentre {

    private BusyCentre() {}

    /** A new tenant with such a centre. */
    public static Tenant create() {
        Tenant tenant = TenantFixture.shared().create();
        Customers.describe(tenant.id(), "sparta");
        run(tenant, """
                update branch set by_appointment = true where key = 'roma-annex';
                update branch set address_el = 'Λυκούργου 79, Σπάρτη', post_code = '23100', email = 'kk@example.gr'
                 where key = 'core';
                insert into branch_phone (id, branch, position, number, label_el)
                select uuidv7(), id, 0, '2731029000', 'Γραμματεία' from branch where key = 'core';
                insert into branch_hours (id, branch, position, day, opens, closes)
                select uuidv7(), b.id, d, d, '08:00', '15:00'
                  from branch b, generate_series(1, 5) d where b.key in ('core', 'roma-annex');
                insert into itinerary_stop (id, branch, day, opens, closes, place_el, municipality_el, municipality_en)
                select uuidv7(), b.id, s.day, s.opens, s.closes, s.place, s.el, s.en
                  from branch b,
                       (values (date '2026-03-11', time '10:00', time '13:00', 'Δημοτικό Κατάστημα', 'Ελαφονήσου', 'Elafonisos'),
                               (date '2026-03-12', time '09:30', time '13:30', 'Πολιτιστικό Κέντρο Νεάπολης', 'Μονεμβασιάς', 'Monemvasia'),
                               (date '2026-03-18', null, null, 'Γύθειο, πλατεία Μαυρομιχάλη', 'Ανατολικής Μάνης', 'East Mani'),
                               (date '2026-03-04', time '10:00', time '13:00', 'Περασμένη στάση', 'Ελαφονήσου', 'Elafonisos'))
                           as s (day, opens, closes, place, el, en)
                 where b.key = 'mobile-unit';
                insert into closure (id, name_el, month, day) values (uuidv7(), 'Άγιος Νίκων', 11, 26);
                insert into closure (id, name_el, first_day, last_day)
                values (uuidv7(), 'Απογραφή αρχείου', '2026-03-30', '2026-03-31');
                insert into calendar_event (id, title_el, title_en, body_el, starts_at, ends_at, place_el)
                values (uuidv7(), 'Ομάδα γονέων', 'Parents'' group', 'Κάθε γονέας είναι ευπρόσδεκτος.',
                        '2026-03-17 18:00 Europe/Athens', '2026-03-17 20:00 Europe/Athens', 'Αίθουσα πολλαπλών χρήσεων');
                """);
        return tenant;
    }

    /** Changes the centre's tables as its owner. */
    public static void run(Tenant tenant, String sql) {
        TenantFixture.shared().schemas().inSchema(tenant.id(), connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
