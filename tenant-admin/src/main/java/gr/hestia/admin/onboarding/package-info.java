/**
 * The way from a manifest to an active tenant: judged first, then done in ordered steps by workers, each of which may be
 * done again, so that a run can be resumed where it stopped, by any process, or undone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Onboarding",
        allowedDependencies = {
            "act",
            "api",
            "configuration",
            "manifest",
            "manifest :: check",
            "municipality",
            "operations",
            "realm",
            "region",
            "work"
        })
package gr.hestia.admin.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
