package gr.hestia.helm;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The installations that the chart shows how to make. */
enum Example {
    MUNICIPALITY,
    REGION,
    COUNTRY;

    private static final Map<Example, Manifests> RENDERED = new ConcurrentHashMap<>();

    /** Its values. */
    Path file() {
        return Chart.DIRECTORY.resolve("examples/" + name().toLowerCase() + ".yaml");
    }

    /** Whether it brings municipalities in by itself; a country's regions do it on the console. */
    boolean onboards() {
        return this != COUNTRY;
    }

    /** What Helm makes of it, hooks included. */
    Manifests render() {
        return RENDERED.computeIfAbsent(this, example -> Chart.hestia().render(example.file()));
    }

    /** What Helm makes of it when values are changed. */
    Manifests renderWith(String yaml) {
        return Chart.hestia().render(file(), Chart.file(yaml));
    }
}
