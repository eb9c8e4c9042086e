package gr.hestia.admin.region;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalog as one jurisdiction may see it.
 *
 * <p>The login {@code hestia_region} sees, by row-level security, the rows of the region that its transaction names and
 * none where it names nothing. So a query that forgets its region finds nothing, and one of another region's rows can
 * neither be read nor written.
 */
@Component
public class RegionalCatalog {

    private final JdbcClient catalog;
    private final TransactionTemplate transaction;

    RegionalCatalog(JdbcClient catalog, PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Works in one transaction within the jurisdiction. */
    public <R> R within(Jurisdiction jurisdiction, Function<JdbcClient, R> work) {
        return transaction.execute(status -> {
            catalog.sql("select set_config('hestia.jurisdiction', ?, true)")
                    .param(jurisdiction.setting())
                    .query(String.class)
                    .single();
            return work.apply(catalog);
        });
    }
}
