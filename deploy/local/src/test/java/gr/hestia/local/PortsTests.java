package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gr.hestia.platform.testing.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void saysWhichPortIsTakenAndWhoNeedsIt(String address) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            int taken = other.getLocalPort();
            Ports ports = new Ports(
                    FreePort.find(), FreePort.find(), taken, FreePort.find(), FreePort.find(), FreePort.find());

            assertThatExceptionOfType(LocalModeFailed.class)
                    .isThrownBy(ports::refuseTaken)
                    .withMessageContaining("port " + taken + " is taken, and Keycloak needs it")
                    .withMessageContaining("lsof -i :" + taken);
        }
    }

    @Test
    void acceptsPortsOnWhichNobodyListens() {
        Ports ports = new Ports(
                FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find(), FreePort.find());

        assertThatCode(ports::refuseTaken).doesNotThrowAnyException();
    }
}
