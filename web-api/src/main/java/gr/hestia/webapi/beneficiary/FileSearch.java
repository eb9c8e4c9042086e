package gr.hestia.webapi.beneficiary;

import gr.hestia.webapi.beneficiary.FileQuery.ByAfm;
import gr.hestia.webapi.beneficiary.FileQuery.ByAmka;
import gr.hestia.webapi.beneficiary.FileQuery.ByDigits;
import gr.hestia.webapi.beneficiary.FileQuery.ByName;
import gr.hestia.webapi.beneficiary.FileQuery.MistypedAmka;
import gr.hestia.webapi.beneficiary.FileQuery.Nothing;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Searches the files of the current centre; every condition is served by an index.
 *
 * <p>Names are looked for as they sound, by beginnings of words. Slips are looked for by three-letter groups
 * ({@code pg_trgm}), which miss exchanged neighbours in short words; those are spelled out.
 */
@Repository
class FileSearch {

    /** Share of a typed word's three-letter groups that a name must have to be weighed at all. */
    private static final double WORTH_WEIGHING = 0.5;

    /** The same where a word is so short that one slip spoils more of its groups. */
    private static final double WORTH_WEIGHING_WHEN_SHORT = 0.4;

    private static final int SHORT_WORD = 6;
    private static final int MOST_CANDIDATES = 400;
    private static final int FEWEST_DIGITS_OF_A_PHONE = 4;

    private final JdbcClient tenant;
    private final Sealer sealer;

    FileSearch(JdbcClient tenant, Sealer sealer) {
        this.tenant = tenant;
        this.sealer = sealer;
    }

    /** How many files the query means. */
    long count(FileQuery query) {
        Condition condition = exactly(query);
        return tenant.sql("select count(*) from beneficiary b where " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    /** The files that the query means: whole names before beginnings, open before closed, then by name. */
    List<FoundFile> list(FileQuery query, int limit, long offset) {
        Condition condition = exactly(query);
        Condition whole = wholeWords(query);
        return tenant.sql("select " + FoundFile.COLUMNS + " from beneficiary b where " + condition.sql() + " order by "
                        + whole.sql() + " desc, b.status desc, b.family_name collate \"el-x-icu\" nulls last,"
                        + " b.given_name collate \"el-x-icu\" nulls last, b.number limit ? offset ?")
                .params(condition.values())
                .params(whole.values())
                .params(limit, offset)
                .query(FoundFile::map)
                .list();
    }

    /** Files whose names are near to what was typed, the nearest first; not yet weighed letter by letter. */
    List<FoundFile> listNear(ByName query) {
        boolean anyShort = query.words().stream()
                .flatMap(word -> word.sounds().stream())
                .anyMatch(sound -> sound.length() < SHORT_WORD);
        tune(anyShort ? WORTH_WEIGHING_WHEN_SHORT : WORTH_WEIGHING, false);
        List<FoundFile> found = near(query, MOST_CANDIDATES);
        // Not after a failure: the transaction can say no more, and takes the settings with it.
        tune(WORTH_WEIGHING, true);
        return found;
    }

    /**
     * Sets what is worth weighing, and whether the planner may read the whole table, for the present transaction. It
     * would: it takes the comparison of three-letter groups to be as cheap as one of numbers, which it is not.
     */
    private void tune(double worthWeighing, boolean wholeTable) {
        tenant.sql(
                        "select set_config('pg_trgm.word_similarity_threshold', ?, true), set_config('enable_seqscan', ?, true)")
                .params(Double.toString(worthWeighing), wholeTable ? "on" : "off")
                .query()
                .singleRow();
    }

    private List<FoundFile> near(ByName query, int most) {
        Condition condition = near(query);
        Condition nearness = Condition.join(
                " + ",
                query.words().stream()
                        .map(word -> Condition.of(
                                "(? <<-> b.search_key)",
                                word.sounds().iterator().next())));
        return tenant.sql("select " + FoundFile.COLUMNS + " from beneficiary b where " + condition.sql() + " order by "
                        + nearness.sql() + ", b.number limit " + most)
                .params(condition.values())
                .params(nearness.values())
                .query(FoundFile::map)
                .list();
    }

    private Condition exactly(FileQuery query) {
        return switch (query) {
            case Nothing ignored -> Condition.NEVER;
            case MistypedAmka ignored -> Condition.NEVER;
            case ByAmka by -> Condition.of("b.amka_hash = ?", sealer.hash(by.amka()));
            case ByAfm by -> Condition.of("b.afm_hash = ?", sealer.hash(by.afm()));
            case ByDigits by -> byDigits(by);
            case ByName by ->
                born(by, Condition.join(" and ", by.words().stream().map(word -> beginsWith(word.sounds()))));
        };
    }

    private static Condition near(ByName query) {
        return born(query, Condition.join(" and ", query.words().stream().map(FileSearch::nearTo)));
    }

    private static Condition born(ByName query, Condition named) {
        Integer year = query.birthYear();
        return year == null || query.words().isEmpty() ? named : named.and(Condition.of("b.birth_year = ?", year));
    }

    private static Condition byDigits(ByDigits by) {
        Condition phone = by.digits().length() < FEWEST_DIGITS_OF_A_PHONE
                ? Condition.NEVER
                : Condition.of("b.phone_key like ?", "%" + by.digits() + "%");
        Long number = by.number();
        return number == null ? phone : phone.or(Condition.of("b.number = ?", number));
    }

    private static Condition beginsWith(Set<String> word) {
        return Condition.join(
                " or ", word.stream().map(sound -> Condition.of("b.search_key like ?", "% " + sound + "%")));
    }

    private static Condition nearTo(TypedWord word) {
        Condition near = Condition.join(
                " or ",
                word.sounds().stream()
                        .map(sound -> Slips.forgivenIn(sound) == 0
                                ? beginsWith(SoundFold.continuations(sound))
                                : Condition.of("? <% b.search_key", sound)));
        return word.exchanged().isEmpty() ? near : near.or(beginsWith(word.exchanged()));
    }

    /** Counts the typed words that a name has in full; of digits, whether they are the file's number. */
    private static Condition wholeWords(FileQuery query) {
        return switch (query) {
            case ByName by
            when !by.words().isEmpty() ->
                Condition.join(
                        " + ",
                        by.words().stream()
                                .map(word -> Condition.join(
                                                " or ",
                                                word.sounds().stream()
                                                        .map(sound -> Condition.of(
                                                                "b.search_key || ' ' like ?", "% " + sound + " %")))
                                        .as("int")));
            case ByDigits by when by.number() != null -> Condition.of("(b.number = ?)", by.number());
            default -> Condition.ALWAYS;
        };
    }
}
