package gr.hestia.webapi.visit;

/** How somebody and the centre met. */
public enum Channel {
    /** At the centre or at one of its branches. */
    DESK,
    PHONE,
    /** Κατ' οίκον. */
    HOME,
    MOBILE_UNIT_STOP
}
