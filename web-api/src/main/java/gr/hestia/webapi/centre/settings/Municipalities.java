package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.tenancy.CentreDirectory;
import gr.hestia.platform.tenancy.ListedPlace;
import gr.hestia.platform.web.Option;
import gr.hestia.platform.web.language.Language;
import gr.hestia.webapi.centre.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities of the country, as answers of a form. */
@Component
class Municipalities {

    private final CentreDirectory directory;

    Municipalities(CentreDirectory directory) {
        this.directory = directory;
    }

    List<Option> options(Locale locale) {
        boolean greek = Language.of(locale) == Language.GREEK;
        return directory.listPlaces().stream()
                .map(place -> Option.named(
                        place.key(), greek ? place.name().greek() : place.name().english()))
                .toList();
    }

    /** Names by key, in Greek in the genitive. */
    Function<String, Optional<LocalText>> names() {
        Map<String, LocalText> names = directory.listPlaces().stream()
                .collect(Collectors.toMap(
                        ListedPlace::key,
                        place ->
                                new LocalText(place.name().greek(), place.name().english())));
        return key -> Optional.ofNullable(names.get(key));
    }
}
