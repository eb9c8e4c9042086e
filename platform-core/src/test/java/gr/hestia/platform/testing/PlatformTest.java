package gr.hestia.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A whole application on a port of chance, on a real PostgreSQL with the catalog in place and, if wanted, a real
 * Keycloak. All keys of {@code docs/architecture.md} are set.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextCustomizerFactories(PlatformContextCustomizerFactory.class)
public @interface PlatformTest {

    /** The application's classes; without them the one {@code @SpringBootApplication} that is found. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};

    /** Further properties, as {@code key=value}; they win over the kit's. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** Which deployable this is. */
    Plane plane() default Plane.DATA;

    /** Whether Keycloak is started; without it the issuer is an address at which nothing answers. */
    boolean keycloak() default false;
}
