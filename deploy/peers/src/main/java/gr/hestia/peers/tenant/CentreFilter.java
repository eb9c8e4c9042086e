package gr.hestia.peers.tenant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the tenant from the path, before security asks for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class CentreFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/api/v1/tenants/([a-z0-9-]{1,63})/.*");

    private final Centres centres;

    CentreFilter(Centres centres) {
        this.centres = centres;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Centre> centre = centres.find(path.group(1));
        if (centre.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        CurrentCentre.set(centre.get());
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentCentre.clear();
        }
    }
}
