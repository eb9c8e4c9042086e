package gr.hestia.admin.testing;

import static org.awaitility.Awaitility.await;

import gr.hestia.admin.operations.StartUp;
import java.time.Duration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Waits until the application under test is up. */
class AwaitStartUp extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        StartUp startUp = context.getApplicationContext().getBean(StartUp.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> startUp.waitingFor() == null);
    }
}
