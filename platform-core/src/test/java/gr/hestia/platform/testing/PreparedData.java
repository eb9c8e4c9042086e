package gr.hestia.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * PostgreSQL's data after the bootstrap and after Keycloak's first start with the realm. It is made once for each user
 * and for each state of what it is made from, and tests start on a copy: that spares each of their JVMs the half minute
 * in which Keycloak makes its tables.
 *
 * @param directory as {@link PostgresProcess} keeps it
 * @param seed from which every password in it follows; for tests on this machine only
 */
record PreparedData(Path directory, String seed) {

    private static final String POSTGRES = "postgres";
    private static final String SEED = "seed";

    static PreparedData get(Progress progress) {
        String name = "prepared-" + fingerprint();
        Path place = MadeOnce.directory(name, directory -> make(directory, progress));
        try {
            return new PreparedData(place.resolve(POSTGRES), Files.readString(place.resolve(SEED)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A copy for one JVM, to be thrown away with it. */
    Path copy() {
        try {
            Path copy = Files.createTempDirectory("hestia-postgres-");
            Reaper.ofThisJvm().deleteAtEnd(copy);
            // Permissions matter to PostgreSQL, so they are copied along.
            Process cp = new ProcessBuilder("cp", "-Rp", directory + "/.", copy.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(cp.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (cp.waitFor() != 0) {
                throw PartFailed.because("cannot copy " + directory + ": " + said);
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw PartFailed.because("interrupted while copying " + directory, interruption);
        }
    }

    DatabaseLogins logins() {
        return DatabaseLogins.withPasswords(
                secret("superuser"), secret("admin"), secret("web"), secret("region"), secret("keycloak"));
    }

    Login administrator() {
        return new Login("admin", secret("administrator"));
    }

    RealmSettings realm(int smtpPort) {
        return RealmSettings.forTests(
                secret("hestia-web"), secret("hestia-admin"), secret("hestia-realm-adapter"), "localhost", smtpPort);
    }

    private static void make(Path place, Progress progress) throws IOException {
        progress.say("preparing a database with Keycloak's tables and the realm, once: about half a minute");
        PreparedData data = new PreparedData(place.resolve(POSTGRES), RandomSecret.text());
        Files.writeString(place.resolve(SEED), data.seed);
        try (PostgresServer postgres = PostgresServer.keptIn(data.directory, FreePort.find(), data.logins(), progress);
                KeycloakServer keycloak = KeycloakServer.keptIn(
                        place.resolve("keycloak"),
                        FreePort.find(),
                        FreePort.find(),
                        postgres,
                        data.administrator(),
                        data.realm(FreePort.find()),
                        progress)) {
            progress.say("prepared with " + keycloak.issuer());
        }
        FileTree.delete(place.resolve("keycloak"));
    }

    private String secret(String name) {
        return hash(seed + " " + name).substring(0, 32);
    }

    private static String fingerprint() {
        return hash(Resources.text("db/bootstrap.sql")
                        + Resources.text("keycloak/realm/hestia-realm.json")
                        + KeycloakDistribution.name()
                        + Resources.text("testing/parts.properties"))
                .substring(0, 12);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
