package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @Test
    void areTheSameAtTheNextStart(@TempDir Path directory) {
        Secrets first = Secrets.in(directory);
        String key = first.masterKey();
        String superuser = first.databaseLogins().superuser().password();

        Secrets second = Secrets.in(directory);

        assertThat(second.masterKey()).isEqualTo(key);
        assertThat(second.databaseLogins().superuser().password()).isEqualTo(superuser);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void differBetweenInstallationsAndFromEachOther(@TempDir Path one, @TempDir Path other) {
        assertThat(Secrets.in(one).masterKey()).isNotEqualTo(Secrets.in(other).masterKey());
        assertThat(Secrets.in(one).databaseLogins().web().password())
                .isNotEqualTo(Secrets.in(one).databaseLogins().admin().password());
    }

    @Test
    void belongToThePortsTheyWereMadeWith(@TempDir Path directory) {
        Secrets.in(directory).belongTo(Ports.shiftedBy(1000));

        Secrets later = Secrets.in(directory);

        assertThatCode(() -> later.belongTo(Ports.shiftedBy(1000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> later.belongTo(Ports.shiftedBy(0)))
                .isInstanceOf(LocalModeFailed.class)
                .hasMessageContaining("9080")
                .hasMessageContaining("--offset");
    }

    @Test
    void areForTheirOwnerOnly(@TempDir Path directory) throws Exception {
        Secrets.in(directory).masterKey();

        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
