package gr.hestia.webapi.beneficiary;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param kind what was looked for
 * @param hits the page's files: whole names first, then by name
 * @param page number of the page, from 1
 * @param pageSize most files on a page
 * @param total files on all pages
 * @param similar on a first page that is not full, files that would be hits but for a typing slip
 */
public record FoundFiles(Kind kind, List<FileHit> hits, int page, int pageSize, long total, List<FileHit> similar) {

    /** What a search looked for. */
    public enum Kind {
        NAME,
        /** The centre's own number, or part of a phone. */
        NUMBER,
        PHONE,
        AMKA,
        AFM,
        /** Eleven digits whose check digit is wrong: nothing was looked for. */
        MISTYPED_AMKA,
        /** Nothing that could be looked for. */
        NOTHING
    }

    public FoundFiles {
        hits = List.copyOf(hits);
        similar = List.copyOf(similar);
    }

    /** Whether there is neither a hit nor anything similar. */
    public boolean isEmpty() {
        return total == 0 && similar.isEmpty();
    }
}
