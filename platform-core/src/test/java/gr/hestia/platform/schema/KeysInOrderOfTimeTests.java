package gr.hestia.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.platform.testing.TenantFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The keys that servers older than PostgreSQL 18 make are what its own are. */
class KeysInOrderOfTimeTests {

    @Test
    void areOfVersion7AndBeginWithTheTime() {
        List<UUID> made = TenantFixture.shared()
                .catalog()
                .sql("select extensions.uuidv7() from generate_series(1, 200)")
                .query(UUID.class)
                .list();

        assertThat(made).doesNotHaveDuplicates().allSatisfy(key -> {
            assertThat(key.version()).isEqualTo(7);
            assertThat(key.variant()).isEqualTo(2);
            assertThat(Duration.between(Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16), Instant.now())
                            .abs())
                    .isLessThan(Duration.ofMinutes(1));
        });
        assertThat(made.stream().map(key -> key.getMostSignificantBits() >>> 16))
                .isSorted();
    }
}
