package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures searches among 50,000 files. Not among the tests, for it asserts nothing; run it by name:
 * {@code mvn -pl web-api -am test -Dtest=SearchMeasurement -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@PlatformTest
class SearchMeasurement {

    private static final int FILES = 50_000;
    private static final int WARM_UP = 30;
    private static final int RUNS = 100;

    private static final List<String> TYPED = List.of(
            "Παπαδόπουλος",
            "Παπαδόπουλος Γεώργιος",
            "γιωρ παπα",
            "Papadopluos",
            "Dhmhtrhs Papadopuolos",
            "Μραια",
            "Μαρία",
            "α",
            "πα",
            "Κωνσταντινίδου Αικατερίνη 1960",
            "Ανύπαρκτος",
            "6991234567",
            "91234",
            "4711",
            "09095986684");

    @Test
    void measure(@Autowired FindFiles find, @Autowired DataSource tenants, @Autowired SensitiveFields secrets)
            throws Exception {
        Workplace city = Workplace.create();
        Member desk = city.member(StaffRole.RECEPTION);
        city.in(() -> {
            new SyntheticFiles(city.core(), desk.id(), secrets).add(tenants, 0, FILES);
            return true;
        });
        city.sql("analyze {schema}.beneficiary").update();

        System.out.printf("%-34s %7s %7s %8s %8s %8s%n", "typed", "hits", "similar", "p50 ms", "p95 ms", "max ms");
        for (String typed : TYPED) {
            FoundFiles found = city.in(() -> find.find(desk, typed, 1));
            run(city, find, desk, typed, WARM_UP);
            long[] times = run(city, find, desk, typed, RUNS);
            System.out.printf(
                    "%-34s %7d %7d %8.1f %8.1f %8.1f%n",
                    typed,
                    found.total(),
                    found.similar().size(),
                    times[RUNS / 2] / 1e6,
                    times[RUNS * 95 / 100] / 1e6,
                    times[RUNS - 1] / 1e6);
        }
    }

    private static long[] run(Workplace city, FindFiles find, Member desk, String typed, int times) {
        return LongStream.range(0, times)
                .map(index -> {
                    long begun = System.nanoTime();
                    city.in(() -> find.find(desk, typed, 1));
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
    }
}
