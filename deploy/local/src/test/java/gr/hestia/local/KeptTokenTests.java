package gr.hestia.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTokenTests {

    @Test
    void isAskedForOnceWhileItIsYoung() {
        AtomicInteger asked = new AtomicInteger();
        KeptToken token = new KeptToken(() -> "token " + asked.incrementAndGet());

        assertThat(token.get()).isEqualTo("token 1");
        assertThat(token.get()).isEqualTo("token 1");
    }
}
