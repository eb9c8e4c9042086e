package gr.hestia.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes, without the prefix before the application, which a client may name. */
public final class RequestPath {

    private RequestPath() {}

    /** The path within the application. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether it asks for what pages are drawn with, which is the same for everybody. */
    public static boolean isAsset(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    /** Whether it belongs to the API; otherwise it is for a browser. */
    public static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }
}
