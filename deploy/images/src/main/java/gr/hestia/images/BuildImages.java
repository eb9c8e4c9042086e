package gr.hestia.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes {@code *-image.tar} of every {@link Plane} and its bill of materials beside it. */
public final class BuildImages {

    private BuildImages() {}

    /**
     * Called by Maven.
     *
     * @param arguments the checkout, the directory for what is made, the version, the base image and what stands before
     *     the images' names
     */
    static void main(String[] arguments) throws IOException {
        Path checkout = Path.of(arguments[0]).toRealPath();
        Path directory = Path.of(arguments[1]);
        String version = arguments[2];
        String base = arguments[3];
        String name = arguments[4];

        Commit commit = Commit.of(checkout);
        Path workshop = Files.createDirectories(directory.resolve("images"));
        JavaRuntime java = JavaRuntime.link(workshop.resolve("java"));
        for (Plane plane : List.of(Plane.values())) {
            say(plane.title());
            InstalledApplication application = InstalledApplication.unpack(
                    plane.jarIn(checkout, version), java, workshop.resolve(plane.module()), commit.time());
            java.holdsAllFor(application);
            say("  training its AOT cache");
            Path cache = AotCache.train(java, application, plane.environment());
            Path tar = directory.resolve(plane.module() + "-" + version + "-image.tar");
            String digest = new ImageTar(base, name, version, commit, workshop.resolve("layers"))
                    .write(plane, java, application, cache, tar);
            Files.copy(
                    application.billOfMaterials(),
                    directory.resolve(plane.module() + "-" + version + ".cdx.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            say("  " + tar + ", " + Files.size(tar) / 1_000_000 + " MB, " + digest);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
