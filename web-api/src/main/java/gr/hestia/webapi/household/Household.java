package gr.hestia.webapi.household;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With whom a person lives.
 *
 * @param size persons, the beneficiary included; null where it is not known
 * @param members those of whom more is known; need not be all
 * @param version counts the changes; 0 where nothing was ever written
 */
public record Household(@Nullable Integer size, List<HouseholdMember> members, long version) {

    /** Nothing is known. */
    public static final Household UNKNOWN = new Household(null, List.of(), 0);

    public Household {
        members = List.copyOf(members);
    }

    /** Ids of the files that its members have. */
    public List<UUID> linked() {
        return members.stream()
                .map(HouseholdMember::file)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether both say the same, whatever their versions. */
    public boolean saysTheSameAs(Household other) {
        return Objects.equals(size, other.size) && members.equals(other.members);
    }
}
