package gr.hestia.platform.threads;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThreadsConfiguration {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int A_MINUTE = 120;

    @Bean
    CarrierWatch carrierWatch() {
        return new CarrierWatch(
                ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class), PATIENCE, A_MINUTE);
    }
}
