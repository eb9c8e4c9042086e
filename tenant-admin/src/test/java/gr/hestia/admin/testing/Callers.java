package gr.hestia.admin.testing;

import gr.hestia.platform.testing.Realm;
import gr.hestia.platform.testing.TestPerson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Clients of the API, each signed in as somebody at the real Keycloak. */
public final class Callers {

    private static final Map<String, TestPerson> PEOPLE = new ConcurrentHashMap<>();

    private Callers() {}

    /** An officer of a region. */
    public static RestTestClient officerOf(String region, int port) {
        return as("officer-" + region, () -> Realm.shared().createRegionOfficer("Klio", region), port);
    }

    /** The platform's operator. */
    public static RestTestClient operator(int port) {
        return as("operator", () -> Realm.shared().createPlatformOperator("Ourania"), port);
    }

    /** Somebody with an account and no role. */
    public static RestTestClient nobody(int port) {
        return as("nobody", () -> Realm.shared().createMember("Anonymi"), port);
    }

    /** A client with a given token. */
    public static RestTestClient withToken(String token, int port) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }

    /** A client that is not signed in. */
    public static RestTestClient anonymous(int port) {
        return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    private static RestTestClient as(String who, Supplier<TestPerson> person, int port) {
        return withToken(Realm.shared().tokenOf(PEOPLE.computeIfAbsent(who, key -> person.get())), port);
    }
}
