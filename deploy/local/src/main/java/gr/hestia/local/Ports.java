package gr.hestia.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who listens where, all on the loopback interface.
 *
 * @param webApi centres' pages and REST API
 * @param tenantAdmin regions' pages and REST API
 * @param keycloak login
 * @param postgresql database
 * @param mailbox page that shows the mail
 * @param smtp where mail is sent to
 */
public record Ports(int webApi, int tenantAdmin, int keycloak, int postgresql, int mailbox, int smtp) {

    private static final int PATIENCE_IN_MILLIS = 300;

    /** The ports of local mode, each with the offset added. */
    public static Ports shiftedBy(int offset) {
        return new Ports(8080 + offset, 8090 + offset, 8180 + offset, 5433 + offset, 8025 + offset, 3025 + offset);
    }

    /** Address of the centres' pages and API. */
    public String webUrl() {
        return url(webApi);
    }

    String adminUrl() {
        return url(tenantAdmin);
    }

    String mailboxUrl() {
        return url(mailbox);
    }

    /** Where web-api tells of its health and its figures: the port after its own. */
    public String webManagementUrl() {
        return url(webApi + 1);
    }

    /** The same of tenant-admin. */
    public String adminManagementUrl() {
        return url(tenantAdmin + 1);
    }

    /** Where Keycloak tells of its health and its figures. */
    int keycloakManagement() {
        return keycloak + 1;
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }

    /** @throws LocalModeFailed naming every port that is taken, and what wants it */
    public void refuseTaken() {
        List<String> complaints = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        owners().forEach((port, owner) -> {
            if (answers(port)) {
                taken.add(port);
                complaints.add("port " + port + " is taken, and " + owner + " needs it");
            }
        });
        if (!taken.isEmpty()) {
            throw LocalModeFailed.portsTaken(complaints, taken.getFirst());
        }
    }

    private Map<Integer, String> owners() {
        Map<Integer, String> owners = new LinkedHashMap<>();
        owners.put(webApi, "web-api");
        owners.put(tenantAdmin, "tenant-admin");
        owners.put(webApi + 1, "web-api's management");
        owners.put(tenantAdmin + 1, "tenant-admin's management");
        owners.put(keycloak, "Keycloak");
        owners.put(keycloakManagement(), "Keycloak's management");
        owners.put(postgresql, "PostgreSQL");
        owners.put(mailbox, "the mailbox's page");
        owners.put(smtp, "the mailbox");
        return owners;
    }

    private static boolean answers(int port) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                if (answers(new InetSocketAddress(address, port))) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("this machine does not know localhost", impossible);
        }
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_IN_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
