package gr.hestia.admin.manifest.check;

import gr.hestia.admin.manifest.PhoneNumber;
import gr.hestia.platform.tenancy.Slug;
import java.util.stream.Stream;

/** Telephones are such that Greece gives out; the slug is none of the platform's own words. */
final class ContactCheck implements Check {

    @Override
    public void look(Field manifest, Problems problems) {
        manifest.text("slug")
                .filter(Slug.RESERVED::contains)
                .ifPresent(slug -> problems.error(manifest.at("slug"), "slug-reserved", slug));
        Stream.concat(Stream.of(manifest), manifest.items("branches").stream())
                .flatMap(place -> place.at("contact").items("phones").stream())
                .map(phone -> phone.at("number"))
                .forEach(number -> number.text()
                        .filter(written -> PhoneNumber.find(written).isEmpty())
                        .ifPresent(written -> problems.error(number, "phone-invalid", written)));
    }
}
