package gr.hestia.local;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Local mode cannot go on; the message is for the person at the terminal and says what to do. */
final class LocalModeFailed extends RuntimeException {

    private LocalModeFailed(String message) {
        super(message);
    }

    static LocalModeFailed portsTaken(List<String> taken, int first) {
        return new LocalModeFailed("Nothing was started:\n  " + String.join("\n  ", taken)
                + "\nStop what listens there (\"lsof -i :" + first + "\" names it) and try again,"
                + " or move all ports with --offset=1000.");
    }

    static LocalModeFailed alreadyRunning(Path data, String process) {
        return new LocalModeFailed("Hestia already runs on " + data + " as process " + process
                + ".\nStop it with Ctrl-C where it runs, or with \"kill " + process + "\".");
    }

    static LocalModeFailed otherPorts(@Nullable Path data, int kept, int asked) {
        return new LocalModeFailed("The data in " + data + " belongs to a Hestia whose pages are at port " + kept
                + ", not " + asked + ".\nStart it with the --offset it was made with, or make it anew with --fresh.");
    }

    static LocalModeFailed noJar(String module, Path directory) {
        return new LocalModeFailed("The runnable jar of " + module + " is missing: no *-app.jar in " + directory
                + ".\nStart with deploy/up, which builds what is missing.");
    }

    static LocalModeFailed refused(HttpRequest request, HttpResponse<String> response) {
        return new LocalModeFailed(request.method() + " " + request.uri() + " was answered with "
                + response.statusCode() + ": " + response.body());
    }

    static LocalModeFailed interrupted() {
        return new LocalModeFailed("Stopped before everything was up.");
    }

    static LocalModeFailed noCheckout() {
        return new LocalModeFailed("This is not a checkout of Hestia. Start with deploy/up.");
    }
}
