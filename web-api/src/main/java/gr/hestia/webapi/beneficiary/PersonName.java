package gr.hestia.webapi.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a person is called, as far as the centre knows; one of the first two is always known.
 *
 * @param given given name
 * @param family family name
 * @param father father's given name: with the birth date it tells namesakes apart on every Greek paper
 * @param mother mother's given name
 */
@Embeddable
public record PersonName(
        @Column(name = "given_name") @Nullable String given,
        @Column(name = "family_name") @Nullable String family,
        @Column(name = "father_name") @Nullable String father,
        @Column(name = "mother_name") @Nullable String mother) {

    /** @throws IllegalArgumentException if neither given nor family name is known */
    public PersonName {
        if (given == null && family == null) {
            throw new IllegalArgumentException("a person without any name");
        }
    }

    /** Family name first, as lists are sorted. */
    public String inLists() {
        return joined(family, given);
    }

    /** Given name first, as one speaks. */
    public String spoken() {
        return joined(given, family);
    }

    SearchKey searchKey() {
        return SearchKey.of(family, given);
    }

    /** The ways in which a file of somebody so called may be kept. */
    List<List<TypedWord>> typedWays() {
        return SearchKey.typedWays(family, given);
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
