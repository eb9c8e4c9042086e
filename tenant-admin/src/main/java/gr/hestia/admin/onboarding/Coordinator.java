package gr.hestia.admin.onboarding;

import gr.hestia.admin.manifest.check.Problem;
import gr.hestia.admin.manifest.check.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited to run the centre, as given; perhaps wrong.
 *
 * @param name as the person is called
 * @param email where the invitation goes
 */
public record Coordinator(@Nullable String name, @Nullable String email) {

    /** Local part in ASCII, as Keycloak and most mail servers want it (RFC 5321); a domain of two labels at least. */
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}\\.)+[\\p{L}\\p{N}-]{2,63}");

    private static final int LONGEST = 200;

    /** Trims, and writes the address in lower case, by which it is compared everywhere. */
    public Coordinator {
        name = name == null ? null : name.strip();
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Everything wrong with it; paths begin with {@code /coordinator}. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name == null || name.isBlank()) {
            problems.add(problem("coordinator-name-missing", "name"));
        } else if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(problem("coordinator-name-malformed", "name"));
        }
        if (email == null || email.isBlank()) {
            problems.add(problem("coordinator-email-missing", "email"));
        } else if (email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
            problems.add(problem("coordinator-email-malformed", "email"));
        }
        return problems;
    }

    private static Problem problem(String code, String field) {
        return new Problem(Severity.ERROR, code, "/coordinator/" + field, List.of());
    }
}
