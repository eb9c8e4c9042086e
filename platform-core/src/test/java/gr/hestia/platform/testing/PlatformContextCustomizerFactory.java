package gr.hestia.platform.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Reads {@link PlatformTest} off a test class. */
final class PlatformContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        MergedAnnotation<PlatformTest> test = MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
                .withEnclosingClasses(Class::isMemberClass)
                .from(testClass)
                .get(PlatformTest.class);
        return test.isPresent()
                ? new PlatformContextCustomizer(test.getEnum("plane", Plane.class), test.getBoolean("keycloak"))
                : null;
    }
}
