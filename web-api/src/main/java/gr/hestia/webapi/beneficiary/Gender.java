package gr.hestia.webapi.beneficiary;

/** As the person says; the three that reports of the European Social Fund tell apart, and no answer. */
public enum Gender {
    WOMAN,
    MAN,
    NON_BINARY,
    /** Not asked or not answered. */
    UNKNOWN
}
