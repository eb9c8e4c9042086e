package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;
import java.util.UUID;

/** This centre has no such file. Whether another has, nobody can tell. */
public final class FileNotFound extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    private FileNotFound(Object asked) {
        super(FailureKind.NOT_FOUND, "file-not-found", asked.toString());
    }

    /** No file has this id. */
    public static FileNotFound withId(UUID id) {
        return new FileNotFound(id);
    }
}
