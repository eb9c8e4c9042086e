package gr.hestia.admin.testing;

import static org.awaitility.Awaitility.await;

import gr.hestia.admin.onboarding.RunState;
import gr.hestia.admin.operations.StartUp;
import gr.hestia.admin.work.AdminCatalog;
import java.time.Duration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Waits until the application under test is up, and at the end until it has done what the tests asked of it: what it left
 * half done would be taken up by the workers of the next tests, in the midst of theirs.
 */
class AwaitStartUp extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        StartUp startUp = context.getApplicationContext().getBean(StartUp.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> startUp.waitingFor() == null);
    }

    @Override
    public void afterTestClass(TestContext context) {
        AdminCatalog catalog = context.getApplicationContext().getBean(AdminCatalog.class);
        await("every onboarding rests").atMost(Duration.ofSeconds(90)).until(() -> allRest(catalog));
    }

    private static boolean allRest(AdminCatalog catalog) {
        return catalog
                .call(client -> client.sql("select distinct state from catalog.onboarding_run")
                        .query(String.class)
                        .list())
                .stream()
                .allMatch(state -> RunState.valueOf(state).rests());
    }
}
