package gr.hestia.platform.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.aot.AotDetector;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/**
 * What the image's build found out about the beans of an application, so that a start need not: {@code
 * -Dspring.aot.enabled=true} makes use of it. It holds for the usual installation only.
 */
public final class PreparedContext {

    /** Each of these changes which beans there are. */
    private static final List<String> UNUSUAL =
            List.of("management.opentelemetry.tracing.export.otlp.endpoint", "hestia.demo.people", "hestia.command");

    private PreparedContext() {}

    /**
     * Has the application put together anew, which takes longer, where what was prepared does not fit. To be called
     * before it starts.
     *
     * @param environment of the process
     */
    public static void giveUpWhereUnusual(Map<String, String> environment) {
        if (UNUSUAL.stream().anyMatch(name -> StringUtils.hasText(environment.get(variable(name))))) {
            System.clearProperty(AotDetector.AOT_ENABLED);
        }
    }

    /**
     * Refuses to go on without beans that are wanted.
     *
     * @throws IllegalStateException where one of the settings comes from elsewhere, so that it was not seen in time
     */
    static void check(PropertyResolver settings) {
        if (!AotDetector.useGeneratedArtifacts()) {
            return;
        }
        for (String name : UNUSUAL) {
            if (StringUtils.hasText(settings.getProperty(name))) {
                throw new IllegalStateException(name + " must come from the variable " + variable(name)
                        + " of the process's environment: it is too late for it when files and options are read");
            }
        }
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
