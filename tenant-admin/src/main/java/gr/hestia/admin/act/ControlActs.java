package gr.hestia.admin.act;

import gr.hestia.admin.api.Page;
import gr.hestia.admin.api.PageAsked;
import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.RegionalCatalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the log. */
@Component
public class ControlActs {

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};
    private static final String OF_TENANT =
            " from catalog.control_act where (:tenant::uuid is null or tenant = :tenant)";

    private final RegionalCatalog catalog;
    private final JsonMapper json;

    ControlActs(RegionalCatalog catalog, JsonMapper json) {
        this.catalog = catalog;
        this.json = json;
    }

    /** Writes an act in the caller's transaction: if it cannot be written, what it tells of does not happen either. */
    public void write(JdbcClient transaction, ControlAct act) {
        transaction
                .sql("""
                        insert into catalog.control_act (id, actor, act, tenant, region, detail)
                        values (uuidv7(), :actor, :act, :tenant, :region, :detail::jsonb)
                        """)
                .param("actor", act.actor())
                .param("act", act.act())
                .param("tenant", act.tenant())
                .param("region", act.region())
                .param("detail", json.writeValueAsString(act.detail()))
                .update();
    }

    /** Acts within a jurisdiction, newest first. @param tenant only those on this tenant; null for all */
    public Page<LoggedAct> list(Jurisdiction jurisdiction, @Nullable UUID tenant, PageAsked asked) {
        return catalog.within(jurisdiction, client -> {
            long total = client.sql("select count(*)" + OF_TENANT)
                    .param("tenant", tenant)
                    .query(Long.class)
                    .single();
            List<LoggedAct> acts = client.sql("select id, at, actor, act, tenant, region, detail::text" + OF_TENANT
                            + " order by at desc, id limit :limit offset :offset")
                    .param("tenant", tenant)
                    .param("limit", asked.size())
                    .param("offset", asked.offset())
                    .query(this::map)
                    .list();
            return new Page<>(acts, asked, total);
        });
    }

    private LoggedAct map(ResultSet row, int index) throws SQLException {
        return new LoggedAct(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new ControlAct(
                        row.getString("actor"),
                        row.getString("act"),
                        row.getObject("tenant", UUID.class),
                        row.getString("region"),
                        json.readValue(row.getString("detail"), DETAIL)));
    }
}
