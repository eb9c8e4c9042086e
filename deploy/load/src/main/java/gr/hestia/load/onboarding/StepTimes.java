package gr.hestia.load.onboarding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long each step took, as tenant-admin itself wrote it down.
 *
 * @param millis by the step's name, in the order of the steps; one value for each run
 */
record StepTimes(Map<String, List<Double>> millis) {

    /** @param after how many runs, the earliest, are left out */
    static StepTimes of(JdbcClient database, int after) {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        database.sql("""
                        select s.name, extract(epoch from s.finished_at - s.started_at) * 1000 as millis
                          from catalog.onboarding_step s
                         where s.run in (select id from catalog.onboarding_run order by requested_at, id offset ?)
                         order by s.ordinal, s.run
                        """).param(after).query(row -> {
            millis.computeIfAbsent(row.getString("name"), name -> new ArrayList<>())
                    .add(row.getDouble("millis"));
        });
        return new StepTimes(millis);
    }
}
