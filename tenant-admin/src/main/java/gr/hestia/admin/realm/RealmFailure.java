package gr.hestia.admin.realm;

import org.jspecify.annotations.Nullable;

/** Keycloak did not do what was asked. The message is safe to show: it holds no address and no name of a person. */
public sealed class RealmFailure extends RuntimeException
        permits RealmFailure.Unreachable, RealmFailure.Refused, RealmFailure.LetterNotSent {

    private RealmFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Keycloak is down, slow or in trouble; the same call may succeed later. */
    public static final class Unreachable extends RealmFailure {
        private Unreachable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Keycloak answers and says no; the same call will not succeed until something is changed there or here. */
    public static final class Refused extends RealmFailure {
        private Refused(String message) {
            super(message, null);
        }
    }

    /** Keycloak could not hand the letter to the mail server; it left nobody's mailbox and may be sent again. */
    public static final class LetterNotSent extends RealmFailure {
        private LetterNotSent() {
            super("Keycloak could not hand the invitation to its mail server", null);
        }
    }

    static RealmFailure noAnswer(Throwable cause) {
        return new Unreachable("Keycloak does not answer", cause);
    }

    static RealmFailure inTrouble(int status) {
        return new Unreachable("Keycloak answered with status " + status, null);
    }

    static RealmFailure refused(String asked, int status) {
        return new Refused("Keycloak refused to " + asked + " (status " + status + ")");
    }

    static RealmFailure credentials(int status) {
        return new Refused("Keycloak does not accept our own account (status " + status + ")");
    }

    static RealmFailure aliasTaken(String alias) {
        return new Refused("the organization alias " + alias + " belongs to something else at Keycloak");
    }

    static RealmFailure letterNotSent() {
        return new LetterNotSent();
    }
}
