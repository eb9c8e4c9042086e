package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class LinkTests {

    @Test
    void nobodyGetsThroughAWireThatIsBeingCut() throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var link = new Link(server.getLocalPort())) {
            Thread.ofVirtual().start(() -> answerEverybody(server));
            for (int round = 0; round < 500; round++) {
                assertThat(answers(link)).as("whole, round %d", round).isTrue();
                link.cut();
                assertThat(answers(link)).as("cut, round %d", round).isFalse();
                link.mend();
            }
        }
    }

    private static boolean answers(Link link) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), link.port())) {
            return socket.getInputStream().read() == 'A';
        } catch (IOException refused) {
            return false;
        }
    }

    private static void answerEverybody(ServerSocket server) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.getOutputStream().write('A');
            } catch (IOException ended) {
                // the next one, or the end
            }
        }
    }
}
