package gr.hestia.webapi.demo;

import gr.hestia.webapi.visit.Channel;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The branches at which invented people are received, and how. */
@Component
@ConditionalOnBooleanProperty(DemoPeople.SWITCH)
class DemoBranches {

    private static final String MOBILE_UNIT = "mobile-unit";

    private final JdbcClient tenant;

    DemoBranches(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /**
     * A branch.
     *
     * @param id its id
     * @param kind as in the manifest
     */
    record DemoBranch(UUID id, String kind) {

        Channel channel(RandomGenerator chance) {
            if (kind.equals(MOBILE_UNIT)) {
                return Channel.MOBILE_UNIT_STOP;
            }
            int drawn = chance.nextInt(10);
            return drawn < 7 ? Channel.DESK : drawn < 9 ? Channel.PHONE : Channel.HOME;
        }
    }

    /** The branches in use, the centre itself first. */
    List<DemoBranch> list() {
        return tenant.sql("select id, kind from branch where active order by position, id")
                .query((row, index) -> new DemoBranch(row.getObject("id", UUID.class), row.getString("kind")))
                .list();
    }

    /** Mostly the centre itself. */
    static DemoBranch drawn(List<DemoBranch> branches, RandomGenerator chance) {
        return chance.nextBoolean() ? branches.getFirst() : Draw.one(branches, chance);
    }
}
