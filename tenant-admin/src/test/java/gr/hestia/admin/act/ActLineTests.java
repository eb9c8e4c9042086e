package gr.hestia.admin.act;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.region.Jurisdiction;
import gr.hestia.admin.region.Officer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActLineTests {

    private static final Officer READER = new Officer("reader", "Μαρία", Jurisdiction.everywhere());

    @Test
    void aFailureIsToldInTheWordsOfItsStepAndItsProblem() {
        List<ActDetail> details = details(
                act().with("run", "1").with("step", "CREATE_ORGANIZATION").with("code", "keycloak-unreachable"));

        assertThat(details).extracting(ActDetail::label).containsExactly("act.detail.step", "act.detail.code");
        assertThat(details)
                .extracting(ActDetail::words)
                .containsExactly("onboarding.step.create-organization", "onboarding.problem.keycloak-unreachable");
    }

    @Test
    void whatHasNoWordsStaysInTheLog() {
        assertThat(details(act().with("thing", "of tomorrow").with("version", 4)))
                .containsExactly(new ActDetail("act.detail.version", null, null, "4"));
    }

    private static ControlAct act() {
        return ControlAct.on(UUID.randomUUID(), "crete", "system:onboarding", "onboarding.failed");
    }

    private static List<ActDetail> details(ControlAct act) {
        return ActLine.of(new LoggedAct(UUID.randomUUID(), Instant.EPOCH, act), READER)
                .details();
    }
}
