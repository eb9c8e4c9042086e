package gr.hestia.webapi;

import gr.hestia.platform.testing.MessagesInStep;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void bothLanguagesSayTheSameThings() {
        MessagesInStep.assertInStep();
    }
}
