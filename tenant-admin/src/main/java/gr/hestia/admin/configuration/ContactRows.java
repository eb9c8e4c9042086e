package gr.hestia.admin.configuration;

import gr.hestia.admin.manifest.Contact;
import gr.hestia.admin.manifest.LocalText;
import gr.hestia.admin.manifest.PhoneLine;
import gr.hestia.admin.manifest.PhoneNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where something is and how to reach it: columns of its row, and rows for its telephones. */
final class ContactRows {

    private ContactRows() {}

    static Row put(Row row, @Nullable Contact contact) {
        return row.text("place", contact == null ? null : contact.place())
                .text("address", contact == null ? null : contact.address())
                .set("post_code", contact == null ? null : contact.postCode())
                .set("email", contact == null ? null : contact.email());
    }

    static List<Row> phones(@Nullable Contact contact) {
        return contact == null
                ? List.of()
                : contact.phones().stream()
                        .map(phone ->
                                new Row().set("number", phone.number().value()).text("label", phone.label()))
                        .toList();
    }

    static @Nullable Contact read(Columns row, TenantTables tables, String phoneTable, String owner)
            throws SQLException {
        LocalText place = row.textOrNull("place");
        LocalText address = row.textOrNull("address");
        String postCode = row.stringOrNull("post_code");
        String email = row.stringOrNull("email");
        List<PhoneLine> phones = tables.list(
                "select * from " + phoneTable + " where " + owner + " = ? order by position",
                phone -> new PhoneLine(new PhoneNumber(phone.string("number")), phone.textOrNull("label")),
                row.id());
        boolean silent = Stream.of(place, address, postCode, email).allMatch(said -> said == null);
        return silent && phones.isEmpty() ? null : new Contact(place, address, postCode, phones, email);
    }
}
