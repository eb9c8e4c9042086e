package gr.hestia.platform.web.failure;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much is accepted.
 *
 * @param maxBody the most that a request's body may hold, files apart; the largest manifest is a hundredth of it
 */
@Validated
@ConfigurationProperties("hestia.web")
record WebProperties(@NotNull @DefaultValue("1MB") DataSize maxBody) {}
