package gr.hestia.admin.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;

class ManifestTreeTests {

    @Test
    void whatWasKeptIsReadEvenIfTheDatabaseWritesItLongerThanWhatMayCome() {
        String kept = Manifests.tree("sparta").toString() + " ".repeat(1_000_000);

        assertThatThrownBy(() -> ManifestFormat.JSON.read(kept)).isInstanceOf(StreamConstraintsException.class);
        assertThat(ManifestTree.readKept(kept).slug().value()).isEqualTo("sparta");
    }
}
