package gr.hestia.admin.onboarding;

import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells a failed run to go on. It goes through all its steps again, for what one of them had made may since have been
 * lost; done again, a step finds its work and leaves it.
 */
@Component
public class ResumeOnboarding {

    private final RunTurn turn;

    ResumeOnboarding(RunTurn turn) {
        this.turn = turn;
    }

    /** @param seen the version that the officer saw */
    public OnboardingDetail resume(Officer officer, UUID id, EntityVersion seen) {
        return turn.turn(officer, id, seen, RunState::mayResume, RunState.QUEUED, "onboarding.resumed");
    }
}
