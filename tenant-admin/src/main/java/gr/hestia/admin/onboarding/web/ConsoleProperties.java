package gr.hestia.admin.onboarding.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the console's pages know of the rest of the platform.
 *
 * @param publicAddress where citizens find the centres' pages, without a slash at its end; without it nothing links there
 */
@Validated
@ConfigurationProperties("hestia.console")
record ConsoleProperties(@Nullable URI publicAddress) {

    /** The public page of a centre, where its address is known. */
    @Nullable
    String pageOf(String slug) {
        return publicAddress == null ? null : publicAddress + "/" + slug;
    }
}
