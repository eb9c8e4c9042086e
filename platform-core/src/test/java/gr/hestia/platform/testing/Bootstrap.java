package gr.hestia.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs {@code db/bootstrap.sql} without psql, which embedded PostgreSQL does not bring along.
 *
 * <p>Of psql's own commands it knows the two that the script uses: a query that ends in {@code \gexec} is run and each
 * value it yields is run in turn; {@code \connect} goes on in another database.
 */
final class Bootstrap {

    private static final String GEXEC = "\\gexec";
    private static final String CONNECT = "\\connect ";

    private final PostgresServer server;
    private Connection connection;

    private Bootstrap(PostgresServer server) throws SQLException {
        this.server = server;
        this.connection = connect("postgres");
    }

    /** @throws SQLException if the server refuses a statement; those before it stay done, and a second run mends it */
    static void run(PostgresServer server) throws SQLException {
        Bootstrap bootstrap = new Bootstrap(server);
        try {
            bootstrap.choosePasswords(server.logins().bootstrapSettings());
            bootstrap.script(Resources.text("db/bootstrap.sql"));
        } finally {
            bootstrap.connection.close();
        }
    }

    private void choosePasswords(Map<String, String> settings) throws SQLException {
        try (PreparedStatement choose = connection.prepareStatement("select set_config(?, ?, false)")) {
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                choose.setString(1, setting.getKey());
                choose.setString(2, setting.getValue());
                choose.executeQuery().close();
            }
        }
    }

    private void script(String text) throws SQLException {
        StringBuilder pending = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(CONNECT)) {
                execute(pending);
                connection.close();
                connection = connect(line.substring(CONNECT.length()).strip());
            } else if (line.endsWith(GEXEC)) {
                pending.append(line, 0, line.length() - GEXEC.length());
                int query = pending.lastIndexOf(";\n") + 1;
                String yielding = pending.substring(query);
                pending.setLength(query);
                execute(pending);
                executeWhatItYields(yielding);
            } else {
                pending.append(line).append('\n');
            }
        }
        execute(pending);
    }

    private void executeWhatItYields(String query) throws SQLException {
        List<String> commands = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                commands.add(rows.getString(1));
            }
        }
        for (String command : commands) {
            execute(new StringBuilder(command));
        }
    }

    private void execute(StringBuilder pending) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(pending.toString());
        }
        pending.setLength(0);
    }

    private Connection connect(String database) throws SQLException {
        Login superuser = server.logins().superuser();
        return DriverManager.getConnection(server.url(database), superuser.username(), superuser.password());
    }
}
