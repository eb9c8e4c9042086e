package gr.hestia.webapi.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The households of the current centre. */
@Repository
class Households {

    private final JdbcClient tenant;

    Households(JdbcClient tenant) {
        this.tenant = tenant;
    }

    Household find(UUID beneficiary) {
        return head(beneficiary, "").orElse(Household.UNKNOWN);
    }

    /** The household, held until the transaction ends: nobody else changes it meanwhile. */
    Household findToChange(UUID beneficiary) {
        tenant.sql("insert into household (beneficiary, version) values (?, 0) on conflict do nothing")
                .param(beneficiary)
                .update();
        return head(beneficiary, " for update").orElse(Household.UNKNOWN);
    }

    void write(UUID beneficiary, @Nullable Integer size, List<HouseholdMember> members) {
        tenant.sql("update household set size = ?, version = version + 1 where beneficiary = ?")
                .param(size)
                .param(beneficiary)
                .update();
        tenant.sql("delete from household_member where beneficiary = ?")
                .param(beneficiary)
                .update();
        for (int position = 0; position < members.size(); position++) {
            HouseholdMember member = members.get(position);
            tenant.sql("insert into household_member (beneficiary, position, name, relation, birth_year, file)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .param(beneficiary)
                    .param(position)
                    .param(member.name())
                    .param(member.relation().name())
                    .param(member.birthYear())
                    .param(member.file())
                    .update();
        }
    }

    /** Ids of the files in whose households this one is named. */
    List<UUID> listNaming(UUID file) {
        return tenant.sql("select distinct beneficiary from household_member where file = ? order by beneficiary")
                .param(file)
                .query((row, index) -> row.getObject("beneficiary", UUID.class))
                .list();
    }

    private Optional<Household> head(UUID beneficiary, String lock) {
        return tenant.sql("select size, version from household where beneficiary = ?" + lock)
                .param(beneficiary)
                .query((row, index) -> new Household(
                        row.getObject("size", Integer.class), members(beneficiary), row.getLong("version")))
                .optional();
    }

    private List<HouseholdMember> members(UUID beneficiary) {
        return tenant.sql("select name, relation, birth_year, file from household_member where beneficiary = ?"
                        + " order by position")
                .param(beneficiary)
                .query((row, index) -> new HouseholdMember(
                        row.getString("name"),
                        Relation.valueOf(row.getString("relation")),
                        row.getObject("birth_year", Integer.class),
                        row.getObject("file", UUID.class)))
                .list();
    }
}
