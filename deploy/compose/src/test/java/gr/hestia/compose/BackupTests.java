package gr.hestia.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights of {@code compose/backup}, in which a clock of the test's own strikes and PostgreSQL's programs are stand-ins.
 * A pause takes no time and moves that clock, by ten minutes at least.
 */
class BackupTests {

    @TempDir
    private Path place;

    private Path script;

    @BeforeEach
    void prepare() throws IOException {
        script = place.resolve("backup");
        Files.writeString(
                script,
                Files.readString(Deploy.DIRECTORY.resolve("compose/backup"))
                        .replace("/backups", place + "/backups")
                        .replace("/run/secrets", place + "/secrets"));
        Files.createDirectories(place.resolve("secrets"));
        Files.writeString(place.resolve("secrets/database-backup"), "a-password");
        Files.writeString(place.resolve("failures"), "0");
        // Of two times that it is told GNU date takes the last.
        standIn("date", "exec /bin/date -d \"@$(cat PLACE/clock)\" \"$@\"");
        standIn("sleep", """
                pause=$1
                [ "$pause" -ge 600 ] || pause=600
                clock=$(($(cat PLACE/clock) + pause))
                echo "$clock" >PLACE/clock
                [ "$clock" -lt "$(cat PLACE/end)" ] || kill -TERM "$PPID"
                """);
        standIn("pg_basebackup", """
                data=${1#--pgdata=}
                mkdir "$data"
                failures=$(cat PLACE/failures)
                if [ "$failures" -gt 0 ]; then
                  echo $((failures - 1)) >PLACE/failures
                  exit 1
                fi
                echo 'START WAL LOCATION: 0/2000028 (file 000000010000000000000002)' >PLACE/backup_label
                tar -czf "$data/base.tar.gz" -C PLACE backup_label
                """);
        standIn("pg_verifybackup", "exit 0");
        standIn("pg_archivecleanup", "exit 0");
        standIn("sync", "exit 0");
    }

    @Test
    void theFirstStartMakesOneAtOnceAndThenOneANight() throws IOException {
        nightly("2026-11-22T15:00:00Z", "2026-11-24T12:00:00Z", "2");

        assertThat(backups()).containsExactly("20261122T150000Z", "20261123T020000Z", "20261124T020000Z");
    }

    @Test
    void aRestartBetweenMidnightAndTheHourSkipsNoNight() throws IOException {
        given("20261122T020000Z");

        nightly("2026-11-23T00:30:00Z", "2026-11-23T12:00:00Z", "2");

        assertThat(backups()).containsExactly("20261122T020000Z", "20261123T020000Z");
    }

    @Test
    void aRestartAfterTheBackupMakesNoSecond() throws IOException {
        given("20261123T020000Z");

        nightly("2026-11-23T02:30:00Z", "2026-11-23T23:50:00Z", "2");

        assertThat(backups()).containsExactly("20261123T020000Z");
    }

    @Test
    void whatWasMissedWhileTheHostWasDownIsMadeAtTheStart() throws IOException {
        given("20261122T020000Z");

        nightly("2026-11-23T09:00:00Z", "2026-11-23T20:00:00Z", "2");

        assertThat(backups()).containsExactly("20261122T020000Z", "20261123T090000Z");
    }

    @Test
    void aBackupThatFailedIsTriedAgainInTheSameNight() throws IOException {
        given("20261122T020000Z");
        Files.writeString(place.resolve("failures"), "2");

        String said = nightly("2026-11-23T01:00:00Z", "2026-11-23T12:00:00Z", "2");

        assertThat(backups()).containsExactly("20261122T020000Z", "20261123T023000Z");
        assertThat(said).containsOnlyOnce("backup 20261123T023000Z").contains("tried again in 15 minutes");
    }

    @Test
    void midnightDoesNotForgetThatOneFailed() throws IOException {
        given("20261121T230000Z");
        Files.writeString(place.resolve("failures"), "6");

        nightly("2026-11-22T22:00:00Z", "2026-11-23T12:00:00Z", "23");

        assertThat(backups()).containsExactly("20261121T230000Z", "20261123T003000Z");
    }

    @Test
    void anyHourMayBeGivenAlsoWithAZeroBefore() throws IOException {
        given("20261122T120000Z");

        nightly("2026-11-22T13:00:00Z", "2026-11-23T04:00:00Z", "0");
        nightly("2026-11-23T04:00:00Z", "2026-11-23T12:00:00Z", "08");

        assertThat(backups()).containsExactly("20261122T120000Z", "20261123T000000Z", "20261123T080000Z");
    }

    @Test
    void theOldestAreForgotten() throws IOException {
        given("20261119T020000Z", "20261120T020000Z", "20261121T020000Z", "20261122T020000Z");

        nightly("2026-11-23T01:00:00Z", "2026-11-23T12:00:00Z", "2");

        assertThat(backups())
                .containsExactly("20261120T020000Z", "20261121T020000Z", "20261122T020000Z", "20261123T020000Z");
    }

    /** Runs the script from one time to another, keeping four backups. @return what it said */
    private String nightly(String from, String until, String hour) throws IOException {
        Files.writeString(
                place.resolve("clock"), String.valueOf(Instant.parse(from).getEpochSecond()));
        Files.writeString(
                place.resolve("end"), String.valueOf(Instant.parse(until).getEpochSecond()));
        return Deploy.run(
                "env",
                "PATH=" + place.resolve("bin") + ":" + System.getenv("PATH"),
                "HESTIA_BACKUP_HOUR=" + hour,
                "HESTIA_BACKUPS_KEPT=4",
                "sh",
                script.toString(),
                "nightly");
    }

    private void given(String... names) throws IOException {
        for (String name : names) {
            Path backup = Files.createDirectories(place.resolve("backups/base").resolve(name));
            Files.writeString(backup.resolve("backup_label"), "");
            Deploy.run("tar", "-czf", backup + "/base.tar.gz", "-C", backup.toString(), "backup_label");
        }
    }

    /** What is finished; what was begun and failed has another name. */
    private List<String> backups() throws IOException {
        try (Stream<Path> all = Files.list(place.resolve("backups/base"))) {
            return all.map(backup -> backup.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void standIn(String program, String text) throws IOException {
        Path file = Files.createDirectories(place.resolve("bin")).resolve(program);
        Files.writeString(file, "#!/bin/sh\n" + text.replace("PLACE", place.toString()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
