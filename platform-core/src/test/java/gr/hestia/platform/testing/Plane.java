package gr.hestia.platform.testing;

/** Which of the two deployables a test stands for; it decides the database logins that the application knows. */
public enum Plane {
    /** web-api: the login {@code hestia_web} only. */
    DATA,
    /** tenant-admin: the logins {@code hestia_region} and {@code hestia_admin}. */
    CONTROL
}
