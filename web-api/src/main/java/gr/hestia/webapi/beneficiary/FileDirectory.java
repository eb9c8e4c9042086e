package gr.hestia.webapi.beneficiary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is behind the files that other rooms refer to; as much of them as a list shows. It asks for no permission and
 * leaves no trace: whoever shows what it says does both.
 */
@Repository
public class FileDirectory {

    private final JdbcClient tenant;

    FileDirectory(JdbcClient tenant) {
        this.tenant = tenant;
    }

    /** The file with this number. */
    public Optional<FileHit> findByNumber(long number) {
        return tenant.sql("select " + FoundFile.COLUMNS + " from beneficiary b where b.number = ?")
                .param(number)
                .query(FoundFile::map)
                .optional()
                .map(FoundFile::hit);
    }

    /** The files with these ids, as far as they exist, by id. */
    public Map<UUID, FileHit> listByIds(Collection<UUID> ids) {
        return tenant
                .sql("select " + FoundFile.COLUMNS + " from beneficiary b where b.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(FoundFile::map)
                .list()
                .stream()
                .map(FoundFile::hit)
                .collect(Collectors.toMap(FileHit::id, Function.identity()));
    }

    /**
     * Makes sure of a file of which nothing else is wanted.
     *
     * @throws FileNotFound if this centre has no such file
     */
    public void mustExist(UUID id) {
        tenant.sql("select true from beneficiary where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> FileNotFound.withId(id));
    }

    /** @throws FileNotFound if this centre has no such file */
    public FileHit get(UUID id) {
        return Optional.ofNullable(listByIds(List.of(id)).get(id)).orElseThrow(() -> FileNotFound.withId(id));
    }
}
