package gr.hestia.webapi.beneficiary.web;

import gr.hestia.webapi.beneficiary.FileHit;
import gr.hestia.webapi.beneficiary.LikelyDuplicates;
import java.util.List;
import java.util.Locale;

/**
 * A file that may be the same person's.
 *
 * @param file as much of it as one needs to choose
 * @param reason message key of why
 */
record CandidateView(FileHit file, String reason) {

    static List<CandidateView> of(LikelyDuplicates duplicates) {
        return duplicates.candidates().stream()
                .map(candidate -> new CandidateView(
                        candidate.file(),
                        "beneficiary.duplicate."
                                + candidate
                                        .reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')))
                .toList();
    }
}
