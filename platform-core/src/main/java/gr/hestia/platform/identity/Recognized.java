package gr.hestia.platform.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request was found to be made by somebody who is signed in, for those who see it before and after security. */
public final class Recognized {

    private static final String ATTRIBUTE = Recognized.class.getName();
    private static final String MEMBER = ATTRIBUTE + ".member";

    private Recognized() {}

    /** Whether that was found; false as long as nobody has looked. */
    public static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** Whether the centre that is asked let the request in as one of its members'. */
    public static boolean isMember(HttpServletRequest request) {
        return request.getAttribute(MEMBER) != null;
    }

    /** To be called by who lets members in. */
    public static void markMember(HttpServletRequest request) {
        request.setAttribute(MEMBER, true);
    }

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }
}
