package gr.hestia.load.peers;

import gr.hestia.load.bench.Desk;
import gr.hestia.load.desk.Act;
import gr.hestia.load.desk.DeskRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the peers to sending what web-api sends: for each act the same texts in the same order, as PostgreSQL's log shows
 * them. A comparison of other work is refused.
 */
final class SameStatements {

    private static final long SEED = 7;

    private final JdbcClient database;
    private final Path log;
    private final String url;
    private final Desk desk;
    private final Map<Act, List<String>> ofHestia = new EnumMap<>(Act.class);

    /**
     * Nothing known yet.
     *
     * @param database with every right
     * @param log the server's log
     * @param url where the application that runs is reached
     * @param desk whose requests are sent
     */
    SameStatements(JdbcClient database, Path log, String url, Desk desk) {
        this.database = database;
        this.log = log;
        this.url = url;
        this.desk = desk;
    }

    /**
     * Remembers what web-api sends, which comes first, and compares the others with it.
     *
     * @throws IllegalStateException naming the first difference
     */
    void check(Contender contender) {
        try (StatementLog statements = StatementLog.on(database, log);
                HttpClient client = HttpClient.newHttpClient()) {
            for (Act act : Act.values()) {
                // What is read once and then kept in memory is read now.
                send(client, act);
                List<String> texts = statements.of(() -> send(client, act));
                if (contender == Contender.HESTIA) {
                    ofHestia.put(act, texts);
                }
                refuseOther(contender, act, texts);
            }
        }
    }

    private void refuseOther(Contender contender, Act act, List<String> texts) {
        List<String> expected = ofHestia.getOrDefault(act, List.of());
        if (texts.isEmpty() || !texts.equals(expected)) {
            throw new IllegalStateException(contender.words() + " does other work than web-api to " + act.words()
                    + ":\n" + String.join("\n", texts) + "\ninstead of\n" + String.join("\n", expected));
        }
    }

    private void send(HttpClient client, Act act) {
        var request = DeskRequests.evenly(url, List.of(desk)).request(desk, act, new Random(SEED));
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                throw new IllegalStateException(act.words() + " was answered " + status);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while statements were compared", interruption);
        }
    }
}
