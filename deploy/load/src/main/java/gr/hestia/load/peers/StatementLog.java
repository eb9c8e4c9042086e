package gr.hestia.load.peers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What PostgreSQL itself says it was asked, for as long as this is open.
 *
 * @param database with every right
 * @param file the server's log
 */
record StatementLog(JdbcClient database, Path file) implements AutoCloseable {

    /** Until every backend has heard, and has written. */
    private static final Duration HEARD = Duration.ofMillis(500);

    private static final String PREFIX = "%m [%p] %d %a|";

    /** On connections to tenants' data only. An entry goes on in lines that begin with a tab. */
    private static final Pattern ENTRY = Pattern.compile(
            "^[0-9-]{10} [0-9:.]+ \\S+ \\[\\d+] hestia (?:hestia tenants-\\d+|peer[^|\n]*)\\|LOG:  execute [^:\n]+: (.*(?:\n\t.*)*)",
            Pattern.MULTILINE);

    /**
     * What makes a connection a tenant's, and what a transaction needs: there the contenders may differ. And web-api now and
     * then looks at the memory of a backend.
     */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(BEGIN|COMMIT|ROLLBACK|SHOW|SET|RESET|DISCARD)\\b.*|select (set_config\\('role'|sum\\(total_bytes).*",
            Pattern.DOTALL);

    static StatementLog on(JdbcClient database, Path file) {
        database.sql("alter system set log_line_prefix = '" + PREFIX + "'").update();
        return set(new StatementLog(database, file), "alter system set log_statement = 'all'");
    }

    /** Runs something and gives the texts of the work that it made applications ask for, in order, values left out. */
    List<String> of(Runnable work) {
        long before = size();
        work.run();
        LockSupport.parkNanos(HEARD.toNanos());
        return statements(since(before));
    }

    static List<String> statements(String log) {
        return ENTRY.matcher(log)
                .results()
                .map(entry -> entry.group(1).replaceAll("\\s+", " ").strip())
                .filter(text -> !AROUND.matcher(text).matches())
                .toList();
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String since(long place) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] rest = new byte[(int) (log.length() - place)];
            log.seek(place);
            log.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static StatementLog set(StatementLog log, String command) {
        log.database.sql(command).update();
        log.database.sql("select pg_reload_conf()").query(Boolean.class).single();
        LockSupport.parkNanos(HEARD.toNanos());
        return log;
    }

    @Override
    public void close() {
        database.sql("alter system reset log_line_prefix").update();
        set(this, "alter system reset log_statement");
    }
}
