package gr.hestia.webapi.beneficiary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.webapi.beneficiary.FileQuery.ByName;
import gr.hestia.webapi.testing.Workplace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class FileSearchTests {

    private final Workplace sparta = Workplace.create();

    @Autowired
    private FileSearch search;

    @Autowired
    private JdbcClient tenant;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aSearchThatFailsNamesWhatFailed() {
        ByName query = new ByName(SearchKey.typedWords("παππας"), null);
        TransactionTemplate one = new TransactionTemplate(transactions);
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> sparta.in(() -> one.execute(begun -> {
                    run("lock table beneficiary in access exclusive mode");
                    return another.execute(alsoBegun -> {
                        run("set local lock_timeout = '100ms'");
                        return search.listNear(query);
                    });
                })))
                .cause()
                .hasMessageContaining("lock timeout");
    }

    private void run(String statement) {
        tenant.sql(statement).update();
    }
}
