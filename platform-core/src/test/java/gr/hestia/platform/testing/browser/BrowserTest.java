package gr.hestia.platform.testing.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that drives the system's Chromium; its methods take a {@link Browser} as parameter. Where no Chromium is
 * installed the test is skipped and says so, unless {@code HESTIA_CHROMIUM=required} says that this must not happen.
 *
 * <p>Every such test fails if a page broke the content security policy or a script threw.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
