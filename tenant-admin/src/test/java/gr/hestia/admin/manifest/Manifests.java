package gr.hestia.admin.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The manifests of the repository, for tests. */
public final class Manifests {

    /** Where the manifests and their schema are. */
    public static final Path FOLDER = Path.of("..", "deploy", "municipalities");

    private Manifests() {}

    /** The slugs of the five first customers. */
    public static List<String> slugs() {
        return List.of("sparta", "ermionida", "ioannina", "zacharo", "apokoronas");
    }

    /** A manifest's text. */
    public static String text(String slug) {
        try {
            return Files.readString(FOLDER.resolve(slug + ".yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A manifest's tree, to be changed at will. */
    public static ObjectNode tree(String slug) {
        return (ObjectNode) ManifestFormat.YAML.read(text(slug));
    }

    /** A manifest. */
    public static Manifest manifest(String slug) {
        return ManifestTree.read(tree(slug));
    }
}
