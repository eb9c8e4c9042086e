package gr.hestia.styleguide;

import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.platform.web.failure.FailureKind;
import gr.hestia.platform.web.failure.HestiaFailure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

/** Fails in every way there is. */
@Controller
class FailingController {
    static final String SECRET = "password=geheim";

    /** A failure as rooms name theirs, with its own words for a detail and its kind's for the rest. */
    static final class FileNotFound extends HestiaFailure {
        private static final long serialVersionUID = 1L;

        private FileNotFound(long number) {
            super(FailureKind.NOT_FOUND, "guide-file-not-found", number);
        }

        static FileNotFound withNumber(long number) {
            return new FileNotFound(number);
        }
    }

    /** A body with a list, for paths into it. */
    record Person(@NotBlank String name, @Valid List<Phone> phones) {}

    record Phone(@Size(min = 10, max = 10) String number, int order) {}

    @GetMapping({"/guide/fail/{how}", "/api/v1/fail/{how}"})
    String fail(@PathVariable String how) {
        throw switch (how) {
            case "named" -> FileNotFound.withNumber(1787);
            case "database" -> new DataAccessResourceFailureException(SECRET);
            case "unexpected" -> new IllegalStateException(SECRET);
            default -> new IllegalArgumentException(how);
        };
    }

    @PostMapping("/guide/fail/{how}")
    String failAfterSending(@PathVariable String how) {
        return fail(how);
    }

    @GetMapping("/guide/broken")
    String broken() {
        return "styleguide/broken";
    }

    @PostMapping("/api/v1/people")
    @ResponseBody
    Person receive(@Valid @RequestBody Person person) {
        return person;
    }

    @PutMapping("/api/v1/people/{id}")
    ResponseEntity<Void> change(@RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        EntityVersion.required(version).mustBe(4);
        return ResponseEntity.noContent().eTag(new EntityVersion(5).etag()).build();
    }
}
