package gr.hestia.admin.onboarding.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class DraftsTests {

    private final Drafts drafts = new Drafts();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void theOneThatRestedLongestGivesWay() {
        Draft touchedAgain = draft(0);
        Draft longest = draft(1);
        drafts.keep(session, touchedAgain);
        drafts.keep(session, longest);
        for (int minute = 2; minute < 8; minute++) {
            drafts.keep(session, draft(minute));
        }
        drafts.keep(session, new Draft(touchedAgain.id(), minute(9), "{}"));

        drafts.keep(session, draft(10));

        assertThat(drafts.get(session, touchedAgain.id()).touchedAt()).isEqualTo(minute(9));
        assertThatThrownBy(() -> drafts.get(session, longest.id())).isInstanceOf(DraftNotFound.class);
    }

    @Test
    void anotherLoginHasItNot() {
        Draft draft = draft(0);
        drafts.keep(session, draft);

        assertThatThrownBy(() -> drafts.get(new MockHttpSession(), draft.id())).isInstanceOf(DraftNotFound.class);
    }

    private static Draft draft(int minute) {
        return new Draft(UUID.randomUUID(), minute(minute), "{}");
    }

    private static Instant minute(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }
}
