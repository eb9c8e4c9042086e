package gr.hestia.local;

import gr.hestia.platform.testing.DatabaseLogins;
import gr.hestia.platform.testing.Login;
import gr.hestia.platform.testing.RandomSecret;
import gr.hestia.platform.testing.RealmSettings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys of this one installation, each made when it is first wanted and kept beside the data. */
public final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path directory) {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));
        try {
            Files.createDirectories(directory);
            if (Files.exists(secrets.file)) {
                try (Reader reader = Files.newBufferedReader(secrets.file)) {
                    secrets.known.load(reader);
                }
            } else {
                Files.createFile(
                        secrets.file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return secrets;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep secrets in " + secrets.file, failure);
        }
    }

    /**
     * Remembers the ports that Keycloak was told of when its data was made; they stay with the data.
     *
     * @throws LocalModeFailed if the data belongs to other ports
     */
    void belongTo(Ports ports) {
        String kept = get("ports", () -> String.valueOf(ports.webApi()));
        if (!kept.equals(String.valueOf(ports.webApi()))) {
            throw LocalModeFailed.otherPorts(file.getParent(), Integer.parseInt(kept), ports.webApi());
        }
    }

    DatabaseLogins databaseLogins() {
        return DatabaseLogins.withPasswords(
                text("database.superuser"),
                text("database.admin"),
                text("database.web"),
                text("database.region"),
                text("database.keycloak"));
    }

    Login keycloakAdministrator() {
        return new Login("admin", text("keycloak.administrator"));
    }

    RealmSettings realm(Ports ports) {
        return new RealmSettings(
                ports.webUrl(),
                text("client.hestia-web"),
                ports.adminUrl(),
                text("client.hestia-admin"),
                text("client.hestia-realm-adapter"),
                "localhost",
                ports.smtp());
    }

    /** The key that wraps every tenant's data key. */
    public String masterKey() {
        return get("privacy.master-key", RandomSecret::key);
    }

    /** What a reader of the applications' figures must bear. */
    public String managementToken() {
        return text("management.token");
    }

    /** The one password of all invented people. */
    public String peoplesPassword() {
        return get("people.password", () -> "hestia-" + RandomSecret.text().substring(0, 8));
    }

    private String text(String name) {
        return get(name, RandomSecret::text);
    }

    private String get(String name, Supplier<String> maker) {
        if (!known.containsKey(name)) {
            known.setProperty(name, maker.get());
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Secrets of this local installation only; deploy/up --fresh makes new ones.");
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot keep secrets in " + file, failure);
            }
        }
        return known.getProperty(name);
    }
}
