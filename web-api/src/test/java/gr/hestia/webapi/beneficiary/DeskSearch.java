package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.web.Paging;
import gr.hestia.webapi.beneficiary.FileQuery.ByName;
import gr.hestia.webapi.beneficiary.FoundFiles.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The first page of a search by name, number or phone on whatever connection the client has: the statements and the
 * weighing of {@link FindFiles}, without who may search and what the trail learns. For what the load test compares
 * web-api with, so that all search alike.
 */
public final class DeskSearch {

    private final FileSearch search;

    /** Searches by ΑΜΚΑ and ΑΦΜ are left out: they need a tenant's key. */
    public DeskSearch(JdbcClient tenant) {
        this.search = new FileSearch(tenant, new Sealer(null));
    }

    /** Finds files, as many as a page holds. */
    public FoundFiles find(String typed) {
        FileQuery query = FileQuery.read(typed);
        List<FileHit> hits = search.list(query, FindFiles.PAGE_SIZE, 0).stream()
                .map(FoundFile::hit)
                .toList();
        long total = Paging.total(hits.size(), 1, FindFiles.PAGE_SIZE, () -> search.count(query));
        List<FileHit> similar =
                total < FindFiles.PAGE_SIZE && query instanceof ByName names ? similar(names, hits) : List.of();
        return new FoundFiles(kind(query), hits, 1, FindFiles.PAGE_SIZE, total, similar);
    }

    private List<FileHit> similar(ByName query, List<FileHit> hits) {
        Set<UUID> known = hits.stream().map(FileHit::id).collect(Collectors.toSet());
        return search.listNear(query).stream()
                .filter(file -> !known.contains(file.hit().id()))
                .filter(file -> file.isMeantBy(query.words()))
                .sorted(Comparator.comparingInt(file -> file.slips(query.words())))
                .limit(FindFiles.PAGE_SIZE)
                .map(FoundFile::hit)
                .toList();
    }

    private static Kind kind(FileQuery query) {
        return switch (query) {
            case ByName ignored -> Kind.NAME;
            case FileQuery.ByDigits by -> by.number() == null ? Kind.PHONE : Kind.NUMBER;
            case FileQuery.MistypedAmka ignored -> Kind.MISTYPED_AMKA;
            case FileQuery.Nothing ignored -> Kind.NOTHING;
            case FileQuery.ByAmka ignored -> throw new IllegalArgumentException("a search by ΑΜΚΑ needs a key");
            case FileQuery.ByAfm ignored -> throw new IllegalArgumentException("a search by ΑΦΜ needs a key");
        };
    }
}
