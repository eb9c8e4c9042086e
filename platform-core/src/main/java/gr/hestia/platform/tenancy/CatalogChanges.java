package gr.hestia.platform.tenancy;

import gr.hestia.platform.tenancy.DatabaseProperties.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every process what another changed, over PostgreSQL's {@code LISTEN/NOTIFY} on one connection of its own.
 *
 * <p>While the connection is down nothing may be trusted to be fresh: {@link #isConnected()} is false and caches pass
 * every read through. After each reconnection listeners are told to forget everything.
 */
public final class CatalogChanges implements SmartLifecycle {

    /** The channel on which every change of a centre's members is told, by the tenant's id. */
    public static final String MEMBERS = "hestia_member";

    /** The channel on which every change of what a centre says of itself is told, by the tenant's id. */
    public static final String CENTRES = "hestia_centre";

    private static final Logger log = LoggerFactory.getLogger(CatalogChanges.class);
    private static final int POLL_MILLIS = 500;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final DatabaseProperties database;
    private final Login login;
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private volatile boolean connected;
    private volatile @Nullable Thread thread;

    CatalogChanges(DatabaseProperties database, Login login) {
        this.database = database;
        this.login = login;
    }

    /** Hears of changes on one channel. */
    public interface Listener {
        /** Something with this key changed. */
        void changed(String key);

        /** Changes may have been missed: everything may have changed. */
        void everythingChanged();
    }

    /** Adds a listener; it hears nothing of what happened before. */
    public void listen(String channel, Listener listener) {
        listeners
                .computeIfAbsent(channel, ignored -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    /**
     * Tells of a change: every other process when the caller's transaction commits, and none if it does not; the listeners
     * of this one as soon as it has ended.
     *
     * @throws IllegalStateException outside a transaction, in which nothing could be taken back
     */
    public void tell(JdbcClient transaction, String channel, String key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                hear(channel, key);
            }
        });
        transaction
                .sql("select pg_notify(?, ?)")
                .params(channel, key)
                .query((row, index) -> true)
                .single();
    }

    private void hear(String channel, String key) {
        listeners.getOrDefault(channel, List.of()).forEach(listener -> listener.changed(key));
    }

    /** Whether changes are being heard at this moment. */
    public boolean isConnected() {
        return connected;
    }

    @Override
    public synchronized void start() {
        Thread listener = Thread.ofPlatform().daemon().name("catalog-changes").unstarted(this::keepListening);
        thread = listener;
        listener.start();
    }

    @Override
    public synchronized void stop() {
        Thread listener = thread;
        thread = null;
        connected = false;
        if (listener != null) {
            listener.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void keepListening() {
        while (isListening()) {
            try (Connection connection = connect()) {
                listeners.values().forEach(each -> each.forEach(Listener::everythingChanged));
                setConnected(true);
                receive(connection);
            } catch (SQLException failure) {
                if (connected) {
                    log.warn("lost the connection that hears of changes; reading through until it is back");
                }
            } finally {
                setConnected(false);
            }
            if (isListening()) {
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    /** Whether this thread is the one that listens: after a stop and a start it is another. */
    private boolean isListening() {
        return thread == Thread.currentThread();
    }

    private synchronized void setConnected(boolean now) {
        if (isListening()) {
            connected = now;
        }
    }

    private void receive(Connection connection) throws SQLException {
        PGConnection notifying = connection.unwrap(PGConnection.class);
        long asked = System.nanoTime();
        while (isListening() && !Thread.interrupted()) {
            PGNotification[] notifications = notifying.getNotifications(POLL_MILLIS);
            if (System.nanoTime() - asked > ASK_AGAIN.toNanos()) {
                refuseSilence(connection);
                asked = System.nanoTime();
            }
            for (PGNotification notification : notifications) {
                hear(notification.getName(), notification.getParameter());
            }
        }
    }

    /** A line that was cut without a word looks like one on which nothing happens. */
    private static void refuseSilence(Connection connection) throws SQLException {
        if (!connection.isValid((int) ASK_AGAIN.toSeconds())) {
            throw new SQLException("the connection that hears of changes is dead");
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.username());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "hestia catalog-changes");
        properties.setProperty("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(database.url(), properties);
        try (Statement statement = connection.createStatement()) {
            for (String channel : listeners.keySet()) {
                statement.execute("listen " + statement.enquoteIdentifier(channel, true));
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
