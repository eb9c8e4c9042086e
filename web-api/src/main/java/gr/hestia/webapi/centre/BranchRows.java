package gr.hestia.webapi.centre;

import gr.hestia.platform.tenancy.ServedArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes branches into the tables of the current tenant, inside the transaction of whoever calls. */
@Repository
class BranchRows {

    private static final String COLUMNS = """
            name_el = :name_el, name_en = :name_en, description_el = :description_el, description_en = :description_en,
            place_el = :place_el, place_en = :place_en, address_el = :address_el, address_en = :address_en,
            post_code = :post_code, email = :email, by_appointment = :by_appointment,
            hours_note_el = :hours_note_el, hours_note_en = :hours_note_en
            """;

    private final JdbcClient tenant;

    BranchRows(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * Holds all branches until the transaction ends. Whoever changes one tells the directory of all, so two who did that
     * at once, each for a branch of its own, would each leave the other's catchment out.
     */
    void lockAll() {
        tenant.sql("select id from branch order by id for update")
                .query(UUID.class)
                .list();
    }

    /** Whether it was not there yet. */
    boolean insert(Branch branch) {
        int inserted = tenant.sql("""
                        insert into branch (id, position, kind, name_el)
                        values (?, (select coalesce(max(position), -1) + 1 from branch), ?, ?)
                            on conflict (id) do nothing
                        """)
                .params(branch.id(), branch.kind(), branch.name().el())
                .update();
        if (inserted == 1) {
            write(branch, "");
        }
        return inserted == 1;
    }

    void update(Branch branch) {
        write(branch, ", version = version + 1");
    }

    void setActive(UUID id, boolean active) {
        tenant.sql("update branch set active = ?, version = version + 1 where id = ?")
                .params(active, id)
                .update();
    }

    /** Whom the branches in service serve, for the directory. */
    List<ServedArea> catchments() {
        return tenant.sql("""
                        select distinct on (c.municipality, b.kind) c.municipality, b.kind, c.basis_el
                          from branch_catchment c join branch b on b.id = c.branch and b.active
                         order by c.municipality, b.kind, b.position
                        """)
                .query((row, index) ->
                        new ServedArea(row.getString("municipality"), row.getString("kind"), row.getString("basis_el")))
                .list();
    }

    private void write(Branch branch, String more) {
        Contact contact = branch.contact();
        Map<String, @Nullable Object> values = new HashMap<>();
        words(values, "name", branch.name());
        words(values, "description", branch.description());
        words(values, "place", contact.place());
        words(values, "address", contact.address());
        words(values, "hours_note", branch.hoursNote());
        values.put("post_code", contact.postCode());
        values.put("email", contact.email());
        values.put("by_appointment", branch.byAppointment());
        values.put("id", branch.id());
        tenant.sql("update branch set " + COLUMNS + more + " where id = :id")
                .params(values)
                .update();
        phones(branch);
        hours(branch);
        catchment(branch);
    }

    private void phones(Branch branch) {
        clear("branch_phone", branch);
        List<Phone> phones = branch.contact().phones();
        for (int position = 0; position < phones.size(); position++) {
            Phone phone = phones.get(position);
            tenant.sql("""
                            insert into branch_phone (id, branch, position, number, label_el, label_en)
                            values (uuidv7(), ?, ?, ?, ?, ?)
                            """)
                    .params(branch.id(), position, phone.number())
                    .param(el(phone.label()))
                    .param(en(phone.label()))
                    .update();
        }
    }

    private void hours(Branch branch) {
        clear("branch_hours", branch);
        for (int position = 0; position < branch.hours().size(); position++) {
            OpeningTime hours = branch.hours().get(position);
            tenant.sql("""
                            insert into branch_hours (id, branch, position, day, opens, closes, valid_from, valid_until)
                            values (uuidv7(), ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(branch.id(), position, hours.day().getValue())
                    .param(hours.opens())
                    .param(hours.closes())
                    .param(hours.validFrom())
                    .param(hours.validUntil())
                    .update();
        }
    }

    private void catchment(Branch branch) {
        clear("branch_catchment", branch);
        for (int position = 0; position < branch.catchment().size(); position++) {
            Catchment served = branch.catchment().get(position);
            tenant.sql("""
                            insert into branch_catchment (id, branch, position, municipality, municipality_el,
                                                          municipality_en, municipal_units, basis_el, basis_en)
                            values (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            branch.id(),
                            position,
                            served.municipality(),
                            served.name().el())
                    .param(served.name().en())
                    .param(served.units().toArray(String[]::new))
                    .param(el(served.basis()))
                    .param(en(served.basis()))
                    .update();
        }
    }

    private void clear(String table, Branch branch) {
        tenant.sql("delete from " + table + " where branch = ?")
                .param(branch.id())
                .update();
    }

    private static void words(Map<String, @Nullable Object> values, String name, @Nullable LocalText text) {
        values.put(name + "_el", el(text));
        values.put(name + "_en", en(text));
    }

    private static @Nullable String el(@Nullable LocalText text) {
        return text == null ? null : text.el();
    }

    private static @Nullable String en(@Nullable LocalText text) {
        return text == null ? null : text.en();
    }
}
