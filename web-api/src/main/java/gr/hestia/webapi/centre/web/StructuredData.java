package gr.hestia.webapi.centre.web;

import gr.hestia.webapi.centre.Branch;
import gr.hestia.webapi.centre.Catchment;
import gr.hestia.webapi.centre.Centre;
import gr.hestia.webapi.centre.Contact;
import gr.hestia.webapi.centre.LocalText;
import gr.hestia.webapi.centre.OpeningTime;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what a centre is in the words of schema.org ({@code GovernmentService}), for search engines. Only what the centre
 * says itself goes in.
 */
@Component
class StructuredData {

    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        this.json = json;
    }

    /**
     * JSON-LD that may stand inside a script element: no character in it can end the element or begin a comment.
     *
     * @param address of the page it stands on
     */
    String of(Centre centre, Wording wording, String address) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("@context", "https://schema.org");
        service.put("@type", "GovernmentService");
        service.put("@id", address + "#service");
        service.put("name", wording.plain(centre.name()));
        service.put("serviceType", wording.message("centre.type"));
        service.put("url", address);
        service.put("inLanguage", wording.language().tag());
        service.put("provider", provider(centre, wording));
        service.put("areaServed", areas(centre, wording));
        List<Object> channels = centre.branches().stream()
                .map(branch -> channel(branch, centre, wording))
                .toList();
        if (!channels.isEmpty()) {
            service.put("availableChannel", channels);
        }
        List<Object> hours = centre.core().stream()
                .flatMap(branch -> branch.hours().stream())
                .flatMap(time -> hours(time).stream())
                .toList();
        if (!hours.isEmpty()) {
            service.put("hoursAvailable", hours);
        }
        return json.writeValueAsString(service)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> provider(Centre centre, Wording wording) {
        LocalText operator = centre.operator().name();
        String name = operator == null
                ? wording.message(
                        "centre.municipality", wording.plain(centre.area().municipality()))
                : wording.plain(operator);
        return Map.of("@type", "GovernmentOrganization", "name", name);
    }

    private static List<Object> areas(Centre centre, Wording wording) {
        Stream<LocalText> others = centre.branches().stream()
                .flatMap(branch -> branch.catchment().stream())
                .map(Catchment::name);
        return Stream.concat(Stream.of(centre.area().municipality()), others)
                .map(wording::plain)
                .distinct()
                .<Object>map(name ->
                        Map.of("@type", "AdministrativeArea", "name", wording.message("centre.municipality", name)))
                .toList();
    }

    private static Object channel(Branch branch, Centre centre, Wording wording) {
        Contact contact = branch.isCore() ? ContactView.merged(branch.contact(), centre.contact()) : branch.contact();
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("@type", "ServiceChannel");
        channel.put("name", wording.plain(branch.name()));
        if (!contact.phones().isEmpty()) {
            channel.put(
                    "servicePhone",
                    Map.of(
                            "@type",
                            "ContactPoint",
                            "telephone",
                            "+30" + contact.phones().getFirst().number()));
        }
        place(contact, wording).ifPresent(place -> channel.put("serviceLocation", place));
        return channel;
    }

    private static Optional<Object> place(Contact contact, Wording wording) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        putWords(place, "name", contact.place(), wording);
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        putWords(address, "streetAddress", contact.address(), wording);
        if (contact.postCode() != null) {
            address.put("postalCode", contact.postCode());
        }
        if (address.size() > 1) {
            address.put("addressCountry", "GR");
            place.put("address", address);
        }
        return place.size() > 1 ? Optional.of(place) : Optional.empty();
    }

    private static void putWords(Map<String, Object> into, String key, @Nullable LocalText words, Wording wording) {
        if (words != null) {
            into.put(key, wording.plain(words));
        }
    }

    private static Optional<Object> hours(OpeningTime time) {
        if (time.opens() == null || time.closes() == null) {
            return Optional.empty();
        }
        Map<String, Object> hours = new LinkedHashMap<>();
        hours.put("@type", "OpeningHoursSpecification");
        hours.put("dayOfWeek", time.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        hours.put("opens", time.opens().toString());
        hours.put("closes", time.closes().toString());
        if (time.validFrom() != null) {
            hours.put("validFrom", time.validFrom().toString());
        }
        if (time.validUntil() != null) {
            hours.put("validThrough", time.validUntil().toString());
        }
        return Optional.of(hours);
    }
}
