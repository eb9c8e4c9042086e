package gr.hestia.admin.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is and how to reach it.
 *
 * @param place the building, as in «Πνευματικό Κέντρο»
 * @param address street and town, lines separated by a line break
 * @param postCode five digits
 * @param phones in the order in which to try them
 * @param email electronic address
 */
public record Contact(
        @Nullable LocalText place,
        @Nullable LocalText address,
        @Nullable String postCode,
        List<PhoneLine> phones,
        @Nullable String email) {}
