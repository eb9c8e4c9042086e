package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.StaffRole;
import gr.hestia.webapi.testing.Workplace;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RecentSearchesTests {

    private final Workplace sparta = Workplace.create();
    private final Member desk = sparta.member(StaffRole.RECEPTION);
    private final Member colleague = sparta.member(StaffRole.PROFESSIONAL);

    @Autowired
    private RecentSearches searches;

    @Test
    void onlyWhoAskedReadsWhatWasAsked() {
        UUID search = sparta.in(() -> searches.keep(desk, " Παππάς "));

        assertThat(sparta.in(() -> searches.find(desk, search))).contains("Παππάς");
        assertThat(sparta.in(() -> searches.find(colleague, search))).isEmpty();
    }

    @Test
    void aSearchOfYesterdayIsNotShownAgainEvenIfNobodySearchedSince() {
        UUID search = sparta.in(() -> searches.keep(desk, "Παππάς"));

        makeOld();

        assertThat(sparta.in(() -> searches.find(desk, search))).isEmpty();
    }

    @Test
    void whoeverSearchesNextClearsAwayTheOldSearchesOfAll() {
        sparta.in(() -> searches.keep(desk, "Παππάς"));
        makeOld();

        UUID search = sparta.in(() -> searches.keep(colleague, "Ζέρβας"));

        assertThat(sparta.sql("select id from {schema}.file_search")
                        .query(UUID.class)
                        .list())
                .containsExactly(search);
    }

    private void makeOld() {
        sparta.sql("update {schema}.file_search set asked_at = asked_at - interval '13 hours'")
                .update();
    }
}
