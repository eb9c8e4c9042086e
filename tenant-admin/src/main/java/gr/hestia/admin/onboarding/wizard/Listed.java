package gr.hestia.admin.onboarding.wizard;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a person writes a list of things. */
interface Listed {

    /** The list as it is written. */
    String read(JsonNode list);

    /** The list as it is to be after this was typed, with all of its things that the typed text does not tell; or null. */
    @Nullable
    JsonNode write(JsonNode before, String typed);

    /** Where in the list the values stand that are read, as pointers. */
    Stream<String> told(JsonNode list);
}
