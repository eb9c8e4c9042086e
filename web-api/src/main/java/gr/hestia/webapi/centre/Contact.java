package gr.hestia.webapi.centre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is and how to reach it; null is what nobody has said.
 *
 * @param place name of the building
 * @param address street and town
 * @param postCode five digits
 * @param email address for letters
 * @param phones the first one first
 */
public record Contact(
        @Nullable LocalText place,
        @Nullable LocalText address,
        @Nullable String postCode,
        @Nullable String email,
        List<Phone> phones) {

    public Contact {
        phones = List.copyOf(phones);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return place == null && address == null && postCode == null && email == null && phones.isEmpty();
    }
}
