package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Among many files every search is served by an index. How long searches take is measured, not asserted: see
 * {@code deploy/measure search}.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAtScaleTests {

    private static final int FILES = 4_000;

    private final Workplace city = Workplace.create();
    private final Member desk = city.member(StaffRole.RECEPTION);

    @Autowired
    private FindFiles find;

    @Autowired
    private JdbcClient tenant;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void fill(@Autowired DataSource tenants, @Autowired SensitiveFields secrets) throws Exception {
        city.in(() -> {
            new SyntheticFiles(city.core(), desk.id(), secrets).add(tenants, 0, FILES);
            return true;
        });
        city.sql("analyze {schema}.beneficiary").update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Παπαδόπουλος",
                "Παπαδόπουλος Γεώργιος",
                "γιωρ παπα",
                "Papadopluos",
                "Dhmhtrhs Papadopoulos",
                "Μραια",
                "Κωνσταντινόπουλος Κωνσταντίνος 1960",
                "6991234567",
                "91234",
                "4711",
                "09095986684",
                "094429812"
            })
    void isServedByAnIndex(String typed) {
        city.in(() -> new TransactionTemplate(transactions).execute(status -> {
            Scans before = scans();
            find.find(desk, typed, 1);
            Scans after = scans();

            assertThat(after.ofTheTable()).isEqualTo(before.ofTheTable());
            assertThat(after.ofAnIndex()).isGreaterThan(before.ofAnIndex());
            return true;
        }));
    }

    /** What this connection has scanned since its counts were last handed in. */
    private Scans scans() {
        return tenant.sql("select seq_scan, idx_scan from pg_stat_xact_user_tables"
                        + " where schemaname = current_schema and relname = 'beneficiary'")
                .query((row, index) -> new Scans(row.getLong("seq_scan"), row.getLong("idx_scan")))
                .single();
    }

    private record Scans(long ofTheTable, long ofAnIndex) {}
}
