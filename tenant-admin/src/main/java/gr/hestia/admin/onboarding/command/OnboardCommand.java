package gr.hestia.admin.onboarding.command;

import gr.hestia.admin.operations.StartUp;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/**
 * The command {@code onboard}: brings in the municipalities of a folder, as the control plane would, and ends. It listens
 * to nobody but itself meanwhile.
 */
public final class OnboardCommand {

    private static final Logger log = LoggerFactory.getLogger(OnboardCommand.class);
    private static final String FOLDER = "hestia.onboard.directory";

    private OnboardCommand() {}

    /**
     * Runs the control plane for as long as the folder takes.
     *
     * @param application the control plane
     * @return the exit code: 0 when every municipality of the folder is on the platform
     */
    public static int run(SpringApplication application, String... arguments) {
        CompletableFuture<Void> up = new CompletableFuture<>();
        application.addListeners((PayloadApplicationEvent<?> event) -> {
            if (event.getPayload() instanceof StartUp.Completed) {
                up.complete(null);
            }
        });
        try (ConfigurableApplicationContext context = application.run(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--server.address=127.0.0.1", "--server.port=0", "--management.server.port=-1"))
                .toArray(String[]::new))) {
            Path folder = Path.of(context.getEnvironment().getRequiredProperty(FOLDER));
            up.join();
            return context.getBean(OnboardFolder.class).onboard(folder) ? 0 : 1;
        } catch (RuntimeException failure) {
            log.error("nothing more was onboarded", failure);
            return 1;
        }
    }
}
