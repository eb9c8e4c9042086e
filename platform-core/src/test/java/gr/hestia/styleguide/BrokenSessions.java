package gr.hestia.styleguide;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fails as a session store does whose database is away: on the request and on the error page again. */
final class BrokenSessions extends OncePerRequestFilter {
    static final String HEADER = "X-Sessions-Broken";

    static FilterRegistrationBean<BrokenSessions> registered() {
        FilterRegistrationBean<BrokenSessions> filter = new FilterRegistrationBean<>(new BrokenSessions());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HEADER) != null) {
            throw new DataAccessResourceFailureException("sessions are away");
        }
        chain.doFilter(request, response);
    }
}
