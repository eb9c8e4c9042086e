package gr.hestia.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The platform's rooms depend on each other as their package-info files say, and on nothing inside another. */
class RoomsTests {

    @Test
    void everyRoomKeepsToItsDeclaredDependencies() {
        ApplicationModules.of("gr.hestia.platform").verify();
    }
}
