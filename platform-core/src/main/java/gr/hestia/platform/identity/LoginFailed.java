package gr.hestia.platform.identity;

import org.springframework.security.core.AuthenticationException;

/**
 * A browser came back from Keycloak and is not signed in.
 *
 * @param reason also what was found wrong before anybody was asked to authenticate, such as a login nobody began
 */
public record LoginFailed(AuthenticationException reason) {}
