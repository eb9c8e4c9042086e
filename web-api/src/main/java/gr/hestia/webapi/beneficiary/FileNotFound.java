package gr.hestia.webapi.beneficiary;

import java.util.UUID;

/** This centre has no such file. Whether another has, nobody can tell. */
public final class FileNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FileNotFound(String message) {
        super(message);
    }

    /** No file has this id. */
    public static FileNotFound withId(UUID id) {
        return new FileNotFound("no file with id " + id);
    }
}
