package gr.hestia.webapi.beneficiary;

/** Papers by which a person may be known who has no ΑΜΚΑ, or not only that. */
public enum PaperKind {
    /** Δελτίο ταυτότητας. */
    IDENTITY_CARD,
    PASSPORT,
    /** ΠΑΑΥΠΑ, the provisional insurance and health care number of an asylum seeker (N.4636/2019 art. 55). */
    PAAYPA,
    /** Δελτίο αιτούντος διεθνή προστασία. */
    ASYLUM_CARD,
    /** Άδεια διαμονής. */
    RESIDENCE_PERMIT,
    OTHER
}
