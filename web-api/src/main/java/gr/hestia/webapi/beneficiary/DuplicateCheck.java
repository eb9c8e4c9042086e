package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.LikelyDuplicates.Candidate;
import gr.hestia.webapi.beneficiary.LikelyDuplicates.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for files that may be of the person described. */
@Component
class DuplicateCheck {

    private final JdbcClient tenant;
    private final FileSearch search;
    private final Sealer sealer;

    DuplicateCheck(JdbcClient tenant, FileSearch search, Sealer sealer) {
        this.tenant = tenant;
        this.search = search;
        this.sealer = sealer;
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
        SearchKey key = details.name().searchKey();
        List<TypedWord> words = key.words().stream().map(TypedWord::sounding).toList();
        return search.listNear(new FileQuery.ByName(words, null)).stream()
                .filter(file -> file.isNamesakeOf(key))
                .flatMap(file -> reason(details, file).map(reason -> new Candidate(file.hit(), reason)).stream())
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
