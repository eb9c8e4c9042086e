package gr.hestia.platform.start;

import java.util.Map;
import java.util.Set;
import org.springframework.aot.AotDetector;

/**
 * What the image's build found out about the beans of an application, so that a start need not: {@code
 * -Dspring.aot.enabled=true} makes use of it. It holds for the usual installation only.
 */
public final class PreparedContext {

    /** Each of these, in the environment of the process, changes which beans there are. */
    private static final Set<String> UNUSUAL =
            Set.of("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", "HESTIA_DEMO_PEOPLE", "HESTIA_COMMAND");

    private PreparedContext() {}

    /**
     * Has the application put together anew, which takes longer, where what was prepared does not fit. To be called
     * before it starts.
     *
     * @param environment of the process
     */
    public static void giveUpWhereUnusual(Map<String, String> environment) {
        if (UNUSUAL.stream()
                .anyMatch(name -> !environment.getOrDefault(name, "").isBlank())) {
            System.clearProperty(AotDetector.AOT_ENABLED);
        }
    }
}
