package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;
import java.util.List;

/** The person may already have a file; nothing was saved. Whoever knows better confirms that it is somebody else. */
public final class LikelyDuplicates extends HestiaFailure {

    private static final long serialVersionUID = 1L;

    private final transient List<Candidate> candidates;

    LikelyDuplicates(List<Candidate> candidates) {
        super(FailureKind.CONFLICT, "likely-duplicates", candidates.size());
        this.candidates = List.copyOf(candidates);
    }

    /** The files that may be the same person's, the likeliest first. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /**
     * A file that may be the same person's.
     *
     * @param file as much of it as one needs to choose
     * @param reason why
     */
    public record Candidate(FileHit file, Reason reason) {}

    /** Why a file may be the same person's, the strongest reason first. */
    public enum Reason {
        SAME_AMKA,
        SAME_AFM,
        SAME_PAPER,
        SIMILAR_NAME_AND_BIRTH,
        SIMILAR_NAME_AND_PHONE,
        /** And nothing else is known that could tell the two apart. */
        SIMILAR_NAME
    }
}
