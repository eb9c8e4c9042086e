package gr.hestia.load.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where and when something was measured, as the program itself sees it.
 *
 * @param day in UTC
 * @param revision commit of the checkout, marked where files were changed after it
 * @param machine what it ran on
 * @param postgresql version of the server
 * @param settings its settings that matter for speed
 */
public record Circumstances(
        LocalDate day, String revision, Machine machine, String postgresql, Map<String, String> settings) {

    /** @param database any connection to the server that is measured */
    public static Circumstances of(Revision revision, JdbcClient database) {
        Map<String, String> settings = new LinkedHashMap<>();
        database.sql("""
                        select name, current_setting(name) as value from pg_settings
                         where name in ('shared_buffers', 'work_mem', 'max_connections', 'fsync',
                               'synchronous_commit', 'full_page_writes', 'jit')
                         order by name
                        """).query(row -> {
            settings.put(row.getString("name"), row.getString("value"));
        });
        return new Circumstances(
                LocalDate.now(ZoneOffset.UTC),
                revision.text(),
                Machine.present(),
                database.sql("show server_version").query(String.class).single(),
                settings);
    }

    String sentence() {
        return "Measured on " + day + " at revision " + revision + ", on " + machine.text() + ", PostgreSQL "
                + postgresql
                + " with "
                + settings.entrySet().stream()
                        .map(setting -> "`" + setting.getKey() + " = " + setting.getValue() + "`")
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
