package gr.hestia.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Puts a {@link Shell} into the model of a page, once it is known that there is one: an answer of the API, a redirect
 * and a page that tells of a failure, of which the database may be the cause, have no surroundings to look for.
 */
public abstract class PageSurroundings implements HandlerInterceptor, WebMvcConfigurer {

    /** What surrounds the page; empty where nobody is known. */
    protected abstract Optional<Shell> shell(HttpServletRequest request, Locale locale);

    @Override
    public final void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public final void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && isPage(page) && request.getDispatcherType() != DispatcherType.ERROR) {
            shell(request, RequestContextUtils.getLocale(request))
                    .ifPresent(shell -> page.addObject(Shell.ATTRIBUTE, shell));
        }
    }

    private static boolean isPage(ModelAndView answer) {
        String view = answer.getViewName();
        return view != null && !view.startsWith("redirect:");
    }
}
