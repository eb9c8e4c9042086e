package gr.hestia.platform.tenancy;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant that the present work belongs to.
 *
 * <p>A binding is a {@link ScopedValue}: it ends with the block that made it and cannot leak into a pooled thread. Work
 * handed to another thread has no tenant until it is bound there again.
 */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private CurrentTenant() {}

    /** @throws NoTenantBound if the work belongs to no tenant */
    public static TenantId get() {
        return find().orElseThrow(NoTenantBound::new);
    }

    /** The bound tenant, if any. */
    public static Optional<TenantId> find() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    /**
     * Begins work for a tenant.
     *
     * @throws TenantBindingRefused inside an open transaction, whose connection already belongs to somebody, and inside
     *     work for another tenant
     */
    public static Binding where(TenantId tenant) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw TenantBindingRefused.insideTransaction();
        }
        if (BOUND.isBound() && !BOUND.get().equals(tenant)) {
            throw TenantBindingRefused.insideAnotherTenant();
        }
        return new Binding(tenant);
    }

    /** A tenant about to be bound. */
    public static final class Binding {
        private final ScopedValue.Carrier carrier;

        private Binding(TenantId tenant) {
            this.carrier = ScopedValue.where(BOUND, tenant);
        }

        /** Runs the work with the tenant bound. */
        public void run(Runnable work) {
            carrier.run(work);
        }

        /** Runs the work with the tenant bound and returns what it returns. */
        public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
            return carrier.call(work);
        }
    }
}
