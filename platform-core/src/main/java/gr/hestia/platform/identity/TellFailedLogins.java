package gr.hestia.platform.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Tells of every login that failed, once, and begins a new one. Spring Security itself tells only of some. */
final class TellFailedLogins extends SimpleUrlAuthenticationFailureHandler {

    private final ApplicationEventPublisher events;

    TellFailedLogins(String again, ApplicationEventPublisher events) {
        super(again);
        this.events = events;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        events.publishEvent(new LoginFailed(reason));
        super.onAuthenticationFailure(request, response, reason);
    }
}
