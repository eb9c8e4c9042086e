package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Candidate;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for files that may be of the person described. */
@Component
class DuplicateCheck {

    private final JdbcClient tenant;
    private final FileSearch search;
    private final Sealer sealer;
    private final AuditTrail audit;

    DuplicateCheck(JdbcClient tenant, FileSearch search, Sealer sealer, AuditTrail audit) {
        this.tenant = tenant;
        this.search = search;
        this.sealer = sealer;
        this.audit = audit;
    }

    /** Files with the same ΑΜΚΑ, ΑΦΜ or other paper, or of a namesake whom nothing tells apart. */
    List<Candidate> findAny(FileDetails details) {
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        bySamePapers(details)
                .forEach(candidate -> found.putIfAbsent(candidate.file().id(), candidate));
        namesakes(details)
                .forEach(candidate -> found.putIfAbsent(candidate.file().id(), candidate));
        return found.values().stream()
                .sorted(Comparator.comparing(Candidate::reason))
                .toList();
    }

    /** Other files with the same ΑΜΚΑ, ΑΦΜ or other paper. */
    List<Candidate> findByPapers(FileDetails details, UUID except) {
        return bySamePapers(details).stream()
                .filter(candidate -> !candidate.file().id().equals(except))
                .toList();
    }

    /**
     * The failure that shows these files to whoever described the person. Whose they are is read by it, so it is written
     * into the trail; the caller's transaction must end well in spite of the failure, and may not have written before.
     *
     * @param edited the file that was to be changed; null where a new one was to be opened
     */
    LikelyDuplicates shown(List<Candidate> candidates, @Nullable UUID edited) {
        audit.record(new AuditEvent(
                "beneficiary.duplicates-shown",
                "beneficiary",
                edited == null ? null : edited.toString(),
                Map.of(
                        "files",
                        candidates.stream()
                                .map(each -> each.file().id().toString())
                                .toList(),
                        "reasons",
                        candidates.stream().map(each -> each.reason().name()).toList())));
        return new LikelyDuplicates(candidates);
    }

    private List<Candidate> bySamePapers(FileDetails details) {
        List<Candidate> found = new ArrayList<>();
        Amka amka = details.papers().amka();
        if (amka != null) {
            found.addAll(where("b.amka_hash = ?", sealer.hash(amka), Reason.SAME_AMKA));
        }
        Afm afm = details.papers().afm();
        if (afm != null) {
            found.addAll(where("b.afm_hash = ?", sealer.hash(afm), Reason.SAME_AFM));
        }
        for (Paper paper : details.papers().others()) {
            found.addAll(where(
                    "b.id in (select p.beneficiary from beneficiary_paper p where p.number_hash = ?)",
                    sealer.hash(paper),
                    Reason.SAME_PAPER));
        }
        return found;
    }

    private List<Candidate> where(String condition, byte[] hash, Reason reason) {
        return tenant
                .sql("select " + FoundFile.COLUMNS + " from beneficiary b where " + condition + " order by b.number")
                .param(hash)
                .query(FoundFile::map)
                .list()
                .stream()
                .map(file -> new Candidate(file.hit(), reason))
                .toList();
    }

    private List<Candidate> namesakes(FileDetails details) {
        return details.name().typedWays().stream()
                .flatMap(words -> namesakes(words).stream())
                .flatMap(file -> reason(details, file).map(reason -> new Candidate(file.hit(), reason)).stream())
                .toList();
    }

    /** Files under all of these words, each in any of its readings. Most of a very long name leads to them too. */
    private List<FoundFile> namesakes(List<TypedWord> words) {
        List<TypedWord> led = words.subList(0, Math.min(words.size(), FileQuery.MOST_WORDS));
        return search.listNear(new FileQuery.ByName(led, null)).stream()
                .filter(file -> file.isNamesakeOf(words))
                .toList();
    }

    private static Optional<Reason> reason(FileDetails details, FoundFile file) {
        boolean samePhone =
                details.contact().phones().stream().map(Phone::value).anyMatch(file.phones()::contains);
        Birth one = details.birth();
        Birth other = file.birth();
        if (one == null || other == null) {
            return Optional.of(samePhone ? Reason.SIMILAR_NAME_AND_PHONE : Reason.SIMILAR_NAME);
        }
        if (one.mayBe(other)) {
            return Optional.of(Reason.SIMILAR_NAME_AND_BIRTH);
        }
        return samePhone ? Optional.of(Reason.SIMILAR_NAME_AND_PHONE) : Optional.empty();
    }
}
