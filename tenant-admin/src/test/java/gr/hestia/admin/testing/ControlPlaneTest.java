package gr.hestia.admin.testing;

import gr.hestia.admin.TenantAdminApplication;
import gr.hestia.platform.testing.Plane;
import gr.hestia.platform.testing.PlatformTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** All of tenant-admin, on a real PostgreSQL and a real Keycloak, up before the first test begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@PlatformTest(classes = TenantAdminApplication.class, plane = Plane.CONTROL, keycloak = true)
@TestExecutionListeners(listeners = AwaitStartUp.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ControlPlaneTest {}
