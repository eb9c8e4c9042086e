package gr.hestia.webapi.beneficiary;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody means who typed something into the search box. */
sealed interface FileQuery {

    /** Nothing that could be looked for. */
    record Nothing() implements FileQuery {}

    /** A social security number. */
    record ByAmka(Amka amka) implements FileQuery {
        @Override
        public String toString() {
            return "ByAmka";
        }
    }

    /** Eleven digits that are no social security number: one of them is mistyped. */
    record MistypedAmka() implements FileQuery {}

    /** A tax number. */
    record ByAfm(Afm afm) implements FileQuery {
        @Override
        public String toString() {
            return "ByAfm";
        }
    }

    /**
     * Digits of a file's number or of a phone.
     *
     * @param digits as they stand in the table: of a whole phone without country code, after a space
     * @param number the file's number that they may be; null where they are too many
     */
    record ByDigits(String digits, @Nullable Long number) implements FileQuery {}

    /**
     * Names, in any order, each whole or its beginning.
     *
     * @param words what was typed of them
     * @param birthYear a year typed beside the names
     */
    record ByName(List<TypedWord> words, @Nullable Integer birthYear) implements FileQuery {}

    Pattern DIGITS = Pattern.compile("[0-9]+");
    Pattern LETTER = Pattern.compile("\\p{L}");
    Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");
    int AMKA_LENGTH = 11;
    int LONGEST_NUMBER = 9;
    int MOST_WORDS = 6;

    /** Reads what was typed. */
    static FileQuery read(String typed) {
        return LETTER.matcher(typed).find() ? readNames(typed) : readDigits(typed);
    }

    private static FileQuery readNames(String typed) {
        var years = YEAR.matcher(typed).results().toList();
        boolean oneYear = years.size() == 1;
        String names = oneYear ? YEAR.matcher(typed).replaceAll(" ") : typed;
        List<TypedWord> words = SearchKey.typedWords(names);
        return new ByName(
                words.subList(0, Math.min(words.size(), MOST_WORDS)),
                oneYear ? Integer.valueOf(years.getFirst().group()) : null);
    }

    private static FileQuery readDigits(String typed) {
        String digits = Digits.compact(typed);
        Optional<Phone> phone = Phone.find(typed);
        if (phone.isPresent()) {
            return new ByDigits(" " + phone.get().nationalDigits(), null);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return new Nothing();
        }
        if (digits.length() == AMKA_LENGTH) {
            return Amka.find(digits).<FileQuery>map(ByAmka::new).orElseGet(MistypedAmka::new);
        }
        return Afm.find(digits)
                .<FileQuery>map(ByAfm::new)
                .orElseGet(() -> new ByDigits(digits, digits.length() <= LONGEST_NUMBER ? Long.valueOf(digits) : null));
    }
}
