package gr.hestia.webapi.centre.web;

import gr.hestia.platform.web.language.Words;
import gr.hestia.webapi.centre.Contact;
import gr.hestia.webapi.centre.Phone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where something is and how to reach it, ready to be shown. */
record ContactView(
        @Nullable Words place,
        @Nullable Words address,
        @Nullable String postCode,
        @Nullable String email,
        List<PhoneView> phones) {

    /**
     * A telephone.
     *
     * @param href for the phone's own dialler
     * @param number in groups
     */
    record PhoneView(String href, String number, @Nullable Words label) {

        static PhoneView of(Phone phone, Wording wording) {
            return new PhoneView(
                    "tel:+30" + phone.number(), wording.formats().phone(phone.number()), wording.find(phone.label()));
        }
    }

    static ContactView of(Contact contact, Wording wording) {
        return new ContactView(
                wording.find(contact.place()),
                wording.find(contact.address()),
                contact.postCode(),
                contact.email(),
                contact.phones().stream()
                        .map(phone -> PhoneView.of(phone, wording))
                        .toList());
    }

    /** A contact whose gaps are filled from another's, with the telephones of both. */
    static Contact merged(Contact first, Contact other) {
        Map<String, Phone> phones = new LinkedHashMap<>();
        Stream.concat(first.phones().stream(), other.phones().stream())
                .forEach(phone -> phones.putIfAbsent(phone.number(), phone));
        return new Contact(
                or(first.place(), other.place()),
                or(first.address(), other.address()),
                or(first.postCode(), other.postCode()),
                or(first.email(), other.email()),
                List.copyOf(phones.values()));
    }

    private static <V> @Nullable V or(@Nullable V first, @Nullable V other) {
        return first == null ? other : first;
    }

    public boolean isEmpty() {
        return place == null && address == null && postCode == null && email == null && phones.isEmpty();
    }
}
