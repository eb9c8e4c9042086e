package gr.hestia.admin.onboarding;

import gr.hestia.admin.region.Officer;
import gr.hestia.platform.web.failure.EntityVersion;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells a run whose tenant never became active to take back everything it made: organization, schema, role, the
 * coordinator's account if it made that, and the place in the registry.
 */
@Component
public class UndoOnboarding {

    private final RunTurn turn;

    UndoOnboarding(RunTurn turn) {
        this.turn = turn;
    }

    /** @param seen the version that the officer saw */
    public OnboardingDetail undo(Officer officer, UUID id, EntityVersion seen) {
        return turn.turn(officer, id, seen, RunState::mayUndo, RunState.UNDO_QUEUED, "onboarding.undo-requested");
    }
}
