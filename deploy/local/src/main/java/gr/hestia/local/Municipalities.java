package gr.hestia.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Brings in the municipalities of {@code deploy/municipalities}, all in one call to tenant-admin, and waits for them.
 * Those that are in already stay as they are; one that a stop of the last time left half way goes on.
 */
public final class Municipalities {

    private static final String PATH = "/api/v1/onboardings";
    private static final Set<String> AT_REST = Set.of("DONE", "FAILED", "UNDO_FAILED", "UNDONE");
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    /**
     * A municipality that is on the platform.
     *
     * @param slug its place in every address
     * @param name the centre's name
     * @param took from the request to the active tenant
     */
    public record Centre(String slug, String name, Duration took) {}

    private final ControlPlane controlPlane;
    private final Terminal terminal;

    private Municipalities(ControlPlane controlPlane, Terminal terminal) {
        this.controlPlane = controlPlane;
        this.terminal = terminal;
    }

    /** The centres that are active afterwards; of any other the terminal hears why it is not. */
    public static List<Centre> bringIn(List<Path> manifests, ControlPlane controlPlane, Terminal terminal) {
        return new Municipalities(controlPlane, terminal).bringIn(manifests);
    }

    private List<Centre> bringIn(List<Path> manifests) {
        JsonNode answer = controlPlane.send(PATH + "/batch", manifests, Coordinators.of(manifests));
        Map<String, String> runs = new LinkedHashMap<>();
        for (JsonNode result : answer.required("results")) {
            if (result.required("outcome").asString().equals("REJECTED")) {
                complain(result);
            } else {
                runs.put(
                        result.at("/onboarding/id").asString(),
                        result.at("/onboarding/state").asString());
            }
        }
        runs.forEach((id, state) -> {
            if (state.equals("FAILED")) {
                controlPlane.resume(PATH + "/" + id);
            }
        });
        List<Centre> centres = new ArrayList<>();
        runs.forEach((id, state) -> finished(id, !state.equals("DONE"), centres));
        return List.copyOf(centres);
    }

    private void finished(String id, boolean news, List<Centre> centres) {
        JsonNode run = controlPlane.get(PATH + "/" + id);
        while (!AT_REST.contains(run.required("state").asString())) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            run = controlPlane.get(PATH + "/" + id);
        }
        String slug = run.required("slug").asString();
        if (run.required("state").asString().equals("DONE")) {
            Duration took = Duration.between(
                    ControlPlane.instant(run.required("requestedAt")),
                    ControlPlane.instant(run.required("finishedAt")));
            centres.add(new Centre(slug, run.required("nameGreek").asString(), took));
            if (news) {
                terminal.say(slug + " is active, " + Terminal.seconds(took).strip() + " after it was asked for");
            }
        } else {
            terminal.complain(slug + " could not be brought in: "
                    + run.path("problemDetail").asString("no reason given")
                    + "; local mode tries again at the next start");
        }
    }

    private void complain(JsonNode rejected) {
        StringBuilder text = new StringBuilder(rejected.required("file").asString()).append(" was rejected:");
        for (JsonNode problem : rejected.required("problems")) {
            text.append("\n  ")
                    .append(problem.required("field").asString())
                    .append(": ")
                    .append(problem.required("message").asString());
        }
        terminal.complain(text.toString());
    }
}
