package gr.hestia.admin.work;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalog as workers see it: all of it, with the login {@code hestia_admin}. Never for a page or a query of the API,
 * which read through the jurisdiction of whoever asks.
 */
@Component
public class AdminCatalog {

    private final JdbcClient catalog;
    private final TransactionTemplate transaction;

    AdminCatalog(@Qualifier("adminDataSource") DataSource admin) {
        this.catalog = JdbcClient.create(admin);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(admin));
    }

    /** Reads or writes in one transaction, which the acts of {@code TenantSchemas} join. */
    public <R> R call(Function<JdbcClient, R> work) {
        return transaction.execute(status -> work.apply(catalog));
    }

    /** The same without a result. */
    public void run(Consumer<JdbcClient> work) {
        transaction.executeWithoutResult(status -> work.accept(catalog));
    }
}
