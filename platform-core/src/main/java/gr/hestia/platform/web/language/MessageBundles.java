package gr.hestia.platform.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All message bundles on the class path, {@code messages/<room>_<language>.properties} in UTF-8.
 *
 * <p>A test in every module that has messages proves them complete with {@link #missing}.
 */
public final class MessageBundles {
    private final Map<Language, Map<String, String>> texts;

    private MessageBundles(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /**
     * Reads every bundle.
     *
     * @throws IllegalStateException when two bundles hold the same key: which of them spoke would be chance
     */
    public static MessageBundles load() {
        Map<Language, Map<String, String>> texts = new HashMap<>();
        for (Language language : Language.all()) {
            texts.put(language, read(language));
        }
        return new MessageBundles(texts);
    }

    /** The pattern for a key, the Greek one where a translation is wanting; null if there is no such key. */
    public @Nullable String find(String key, Language language) {
        String text = in(language).get(key);
        return text != null ? text : in(Language.GREEK).get(key);
    }

    /** The keys that one language has and this one lacks; empty for all languages when the bundles are in step. */
    public Set<String> missing(Language language) {
        Set<String> keys = new TreeSet<>();
        texts.values().forEach(m -> keys.addAll(m.keySet()));
        keys.removeAll(in(language).keySet());
        return keys;
    }

    /** Every text of a language by its key. */
    public Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Resource> origin = new HashMap<>();
        for (Resource resource : resources(language)) {
            Properties properties = properties(resource);
            for (String key : properties.stringPropertyNames()) {
                texts.put(key, properties.getProperty(key));
                Resource other = origin.put(key, resource);
                if (other != null) {
                    throw new IllegalStateException("Message " + key + " stands in " + other + " and in " + resource);
                }
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private static Resource[] resources(Language language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Resource resource) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
