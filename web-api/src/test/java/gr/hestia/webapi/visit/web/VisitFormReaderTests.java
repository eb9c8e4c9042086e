package gr.hestia.webapi.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.webapi.visit.GivenService;
import gr.hestia.webapi.visit.VisitDetails;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class VisitFormReaderTests {

    private final UUID counselling = UUID.randomUUID();
    private final UUID housing = UUID.randomUUID();
    private final GivenService byOne = new GivenService(counselling, UUID.randomUUID());
    private final GivenService byOther = new GivenService(counselling, UUID.randomUUID());

    @Test
    void aServiceThatTwoColleaguesGaveStaysWithBoth() {
        assertThat(given(null, counselling)).containsExactly(byOne, byOther);
        assertThat(given(null, counselling, counselling)).containsExactly(byOne, byOther);
    }

    @Test
    void whomTheFormNamesHasGivenAllOfIt() {
        UUID named = UUID.randomUUID();

        assertThat(given(named, counselling, housing))
                .containsExactly(new GivenService(counselling, named), new GivenService(housing, named));
    }

    /** What a form of these services says was given, where the first was given by two so far. */
    private List<GivenService> given(UUID by, UUID... services) {
        VisitForm form = new VisitForm();
        form.setBranch(UUID.randomUUID().toString());
        form.setDay("12/1/2026");
        form.setBegan("10:30");
        form.setOthers("θέρμανση");
        form.setGivenBy(by == null ? null : by.toString());
        form.setGiven(List.of(services).stream().map(UUID::toString).toList());
        return new VisitFormReader()
                .read(form, List.of(byOne, byOther), new BeanPropertyBindingResult(form, "visit"))
                .map(VisitDetails::services)
                .orElseThrow();
    }
}
