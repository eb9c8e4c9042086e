package gr.hestia.webapi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms depend on each other as their package-info files say, and on nothing inside another. */
class RoomsTests {

    @Test
    void everyRoomKeepsToItsDeclaredDependencies() {
        ApplicationModules.of(WebApiApplication.class).verify();
    }
}
