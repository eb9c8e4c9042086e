package gr.hestia.webapi.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import gr.hestia.platform.tenancy.CurrentTenant;
import gr.hestia.platform.testing.PlatformTest;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.web.failure.EntityVersion;
import gr.hestia.webapi.testing.Workplace;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A centre always keeps somebody who can let people in. */
@PlatformTest
class LastCoordinatorTests {

    private static final EntityVersion AS_MADE = new EntityVersion(0);

    private final Workplace place = Workplace.create();
    private final Member anna = place.member(StaffRole.COORDINATOR);
    private final Member maria = place.member(StaffRole.COORDINATOR);

    @Autowired
    private RemoveMember remove;

    @Autowired
    private ChangeMember change;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void ofTwoWhoTakeEachOtherOutAtOnceOneStays() {
        CompletableFuture<Void> other = new CompletableFuture<>();

        place.in(() -> new TransactionTemplate(transactions).execute(status -> {
            remove.remove(maria.id(), AS_MADE);
            other.completeAsync(() -> {
                CurrentTenant.where(place.tenant().id()).run(() -> remove.remove(anna.id(), AS_MADE));
                return null;
            });
            await().atMost(Duration.ofSeconds(20)).until(TenantFixture.shared()::somebodyWaits);
            return status.isNewTransaction();
        }));

        assertThatThrownBy(other::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LastCoordinator.class);
        assertThat(coordinators()).isEqualTo(1);
    }

    @Test
    void whoWasInvitedAndNeverCameIsNobodyToLeaveItTo() {
        place.sql("update {schema}.member set state = 'INVITED', subject = null where id = ?")
                .param(maria.id())
                .update();

        assertThatThrownBy(() -> place.in(() -> {
                    change.change(anna.id(), AS_MADE, StaffRole.READER, Set.of());
                    return true;
                }))
                .isInstanceOf(LastCoordinator.class);
    }

    private int coordinators() {
        return place.sql("select count(*) from {schema}.member where role = 'COORDINATOR' and state <> 'REMOVED'")
                .query(Integer.class)
                .single();
    }
}
