package gr.hestia.platform.web.failure;

import java.util.List;

/** What was sent can be read but does not hold; every fault is named. */
public final class InvalidInput extends HestiaFailure {
    private static final long serialVersionUID = 1L;

    private InvalidInput() {
        super(FailureKind.INVALID, FailureKind.INVALID.slug());
    }

    public static InvalidInput because(List<Fault> faults) {
        InvalidInput failure = new InvalidInput();
        failure.with(faults);
        return failure;
    }

    public static InvalidInput because(Fault fault) {
        return because(List.of(fault));
    }
}
