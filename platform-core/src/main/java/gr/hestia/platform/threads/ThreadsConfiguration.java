package gr.hestia.platform.threads;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThreadsConfiguration {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int A_MINUTE = 120;

    private final VirtualThreadSchedulerMXBean scheduler =
            ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);

    @Bean
    CarrierWatch carrierWatch() {
        return new CarrierWatch(scheduler, PATIENCE, A_MINUTE);
    }

    @Bean
    MeterBinder carriers() {
        return registry -> Gauge.builder("hestia.carriers", scheduler::getParallelism)
                .description("Carriers of virtual threads: more than processors where threads did not run soon")
                .register(registry);
    }
}
