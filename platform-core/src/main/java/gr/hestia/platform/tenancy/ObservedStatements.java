package gr.hestia.platform.tenancy;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import net.ttddyy.observation.tracing.ConnectionTracingObservationHandler;
import net.ttddyy.observation.tracing.DataSourceObservationListener;
import net.ttddyy.observation.tracing.QueryTracingObservationHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows statements in the trace of the request that asked for them: their text, whose values are placeholders. */
final class ObservedStatements {

    private final ObjectProvider<ObservationRegistry> registry;

    private ObservedStatements(ObjectProvider<ObservationRegistry> registry) {
        this.registry = registry;
    }

    DataSource of(DataSource door) {
        DataSourceObservationListener listener = new DataSourceObservationListener(registry::getObject);
        listener.setIncludeParameterValues(false);
        return ProxyDataSourceBuilder.create("tenants", door)
                .listener(listener)
                .methodListener(listener)
                .build();
    }

    /** Only where traces are sent somewhere: a look at every statement costs something. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("management.opentelemetry.tracing.export.otlp.endpoint")
    static class WhereTracesAreSent {

        @Bean
        ObservedStatements observedStatements(ObjectProvider<ObservationRegistry> registry) {
            return new ObservedStatements(registry);
        }

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ConnectionTracingObservationHandler connectionsInTraces(Tracer tracer) {
            return new ConnectionTracingObservationHandler(tracer);
        }

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        QueryTracingObservationHandler statementsInTraces(Tracer tracer) {
            return new QueryTracingObservationHandler(tracer);
        }
    }
}
