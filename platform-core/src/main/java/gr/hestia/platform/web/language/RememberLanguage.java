package gr.hestia.platform.web.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps a language that an address asked for, for a year, for the pages that follow. */
final class RememberLanguage implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        LanguageResolver.asked(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE, cookie(language, request).toString()));
        return true;
    }

    private static ResponseCookie cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(LanguageResolver.COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
