package gr.hestia.platform.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request was found to be made by somebody who is signed in, for those who see it before and after security. */
public final class Recognized {

    private static final String ATTRIBUTE = Recognized.class.getName();

    private Recognized() {}

    /** Whether that was found; false as long as nobody has looked. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }
}
