package gr.hestia.admin.manifest.check;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.platform.testing.TenantFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in whichever field, the check answers, in time, and what it accepts is a manifest. */
class HostileManifestTests {

    private final CheckManifest check =
            new CheckManifest(new ReferenceList(TenantFixture.shared().catalog()));

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "null",
                "0",
                "1.0",
                "1e999999999",
                "123456789012345678901234567890",
                "\"\"",
                "\"Κέντρο\\u0000\"",
                "\"\\ud800\"",
                "\"easter+999\"",
                "\"9999-99-99\"",
                "\"0000-00-00\"",
                "\"24:00\"",
                "[null]",
                "{}",
                "{\"el\":null}",
                "{\"\":1}"
            })
    void anyValueInAnyFieldGetsAnAnswer(String hostile) {
        for (List<Object> place : places(ManifestTree.of(ManifestMother.full()), List.of())) {
            JsonNode tree = ManifestTree.of(ManifestMother.full());
            put(tree, place, ManifestFormat.JSON.read(hostile));

            long began = System.nanoTime();
            ManifestReport report = check.check(tree);

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("%s", place)
                    .isLessThan(Duration.ofSeconds(2));
            assertThat(report.hasErrors()).as("%s", place).isEqualTo(report.manifest() == null);
        }
    }

    private static List<List<Object>> places(JsonNode node, List<Object> here) {
        List<List<Object>> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> places.addAll(places(object.path(name), beyond(here, name))));
        } else if (node instanceof ArrayNode list) {
            for (int index = 0; index < list.size(); index++) {
                places.addAll(places(list.get(index), beyond(here, index)));
            }
        }
        boolean sameAsGreek = !here.isEmpty() && here.getLast().equals("en");
        if (!here.isEmpty() && !sameAsGreek) {
            places.add(here);
        }
        return places;
    }

    private static List<Object> beyond(List<Object> here, Object step) {
        List<Object> path = new ArrayList<>(here);
        path.add(step);
        return path;
    }

    private static void put(JsonNode tree, List<Object> place, JsonNode value) {
        JsonNode parent = tree;
        for (Object step : place.subList(0, place.size() - 1)) {
            parent = step instanceof Integer index ? parent.get(index) : parent.get((String) step);
        }
        if (parent instanceof ArrayNode list) {
            list.set((Integer) place.getLast(), value);
        } else {
            ((ObjectNode) parent).set((String) place.getLast(), value);
        }
    }
}
