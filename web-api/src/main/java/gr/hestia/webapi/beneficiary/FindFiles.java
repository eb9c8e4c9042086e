package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.audit.AuditEvent;
import gr.hestia.platform.audit.AuditTrail;
import gr.hestia.platform.web.Paging;
import gr.hestia.webapi.beneficiary.FileQuery.ByName;
import gr.hestia.webapi.beneficiary.FoundFiles.Kind;
import gr.hestia.webapi.staff.Member;
import gr.hestia.webapi.staff.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds files by whatever one has: number, name, ΑΜΚΑ, ΑΦΜ or phone, told apart by what it looks like.
 *
 * <p>Accents, case, final sigma, script, spelling by sound and the order of names do not matter, beginnings suffice, and
 * a typing slip is forgiven. What was typed is written nowhere; the trail learns what kind it was,
 * how much was found and whose files the page shows.
 */
@Service
public class FindFiles {

    /** Files on a page. */
    public static final int PAGE_SIZE = 20;

    private final FileSearch search;
    private final AuditTrail audit;

    FindFiles(FileSearch search, AuditTrail audit) {
        this.search = search;
        this.audit = audit;
    }

    /**
     * Finds files.
     *
     * @param typed what stands in the search box
     * @param page number of the page wanted, from 1
     */
    @Transactional
    public FoundFiles find(Member by, String typed, int page) {
        return find(by, typed, page, PAGE_SIZE);
    }

    /** Finds files, {@code pageSize} on a page. */
    @Transactional
    public FoundFiles find(Member by, String typed, int page, int pageSize) {
        by.require(Permission.VIEW_FILES);
        FileQuery query = FileQuery.read(typed);
        List<FileHit> hits = search.list(query, pageSize, (page - 1L) * pageSize).stream()
                .map(FoundFile::hit)
                .toList();
        long total = Paging.total(hits.size(), page, pageSize, () -> search.count(query));
        List<FileHit> similar = page == 1 && total < pageSize && query instanceof ByName names
                ? similar(names, hits, pageSize)
                : List.of();
        audit.record(new AuditEvent(
                "beneficiary.searched",
                "beneficiary",
                null,
                Map.of(
                        "by",
                        kind(query).name(),
                        "found",
                        total,
                        "page",
                        page,
                        "files",
                        ids(hits),
                        "similar",
                        ids(similar))));
        return new FoundFiles(kind(query), hits, page, pageSize, total, similar);
    }

    private List<FileHit> similar(ByName query, List<FileHit> hits, int most) {
        Set<UUID> known = hits.stream().map(FileHit::id).collect(Collectors.toSet());
        return search.listNear(query).stream()
                .filter(file -> !known.contains(file.hit().id()))
                .filter(file -> file.isMeantBy(query.words()))
                .sorted(Comparator.comparingInt(file -> file.slips(query.words())))
                .limit(most)
                .map(FoundFile::hit)
                .toList();
    }

    private static List<String> ids(List<FileHit> files) {
        return files.stream().map(file -> file.id().toString()).toList();
    }

    private static Kind kind(FileQuery query) {
        return switch (query) {
            case FileQuery.ByName ignored -> Kind.NAME;
            case FileQuery.ByAmka ignored -> Kind.AMKA;
            case FileQuery.ByAfm ignored -> Kind.AFM;
            case FileQuery.ByDigits by -> by.number() == null ? Kind.PHONE : Kind.NUMBER;
            case FileQuery.MistypedAmka ignored -> Kind.MISTYPED_AMKA;
            case FileQuery.Nothing ignored -> Kind.NOTHING;
        };
    }
}
