package gr.hestia.platform.web.failure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A failure with a name. Rooms extend it, one class for each thing that can go wrong, with factories that say what was
 * asked for ({@code BeneficiaryNotFound.withNumber(…)}).
 *
 * <p>The arguments are shown to whoever asked and may be logged; they never hold what a third person must not see.
 */
public abstract class HestiaFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final String slug;
    private final transient List<Object> arguments;
    private transient List<Fault> faults = List.of();

    /**
     * Names a failure.
     *
     * @param slug the failure's stable name, {@code beneficiary-not-found}: last part of the problem's {@code type} and
     *     of the message keys {@code failure.<slug>.title}, {@code .detail}, {@code .remedy}
     * @param arguments of those messages
     */
    protected HestiaFailure(FailureKind kind, String slug, Object... arguments) {
        super(slug);
        this.kind = kind;
        this.slug = slug;
        this.arguments = List.of(arguments);
    }

    /**
     * An argument that readers see in their own words instead of as the name of a constant.
     *
     * @param prefix of the message keys, which end in the constant's name as {@code undo-failed}
     */
    protected static MessageSourceResolvable inWords(String prefix, Enum<?> constant) {
        return new DefaultMessageSourceResolvable(
                prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Adds everything that is wrong with what was sent, all at once. */
    protected HestiaFailure with(List<Fault> wrong) {
        faults = List.copyOf(wrong);
        return this;
    }

    /** Adds what lies under it, for the log. */
    public HestiaFailure causedBy(@Nullable Throwable cause) {
        if (cause != null) {
            initCause(cause);
        }
        return this;
    }

    /** The failure's name, and of all that is wrong the field and the name: no values. */
    @Override
    public String getMessage() {
        return faults.isEmpty() ? slug : slug + faults.stream().map(Fault::name).toList();
    }

    public FailureKind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Fault> faults() {
        return faults;
    }
}
