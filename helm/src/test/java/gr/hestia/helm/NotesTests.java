package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said after installing. */
class NotesTests {

    @Test
    void saysWhereItIsAndWhatToDoNext() {
        assertThat(Chart.hestia().notes(Example.REGION.file()))
                .contains("https://kentra.peloponnese.example", "https://console.peloponnese.example")
                .contains("rollout status deployment/hestia-web-api", "logs job/hestia-onboard", "hestia-master-key")
                .doesNotContain("Monitoring is off", "Network policies are off");
    }

    @Test
    void warnsOfWhatIsOff() {
        assertThat(Chart.hestia().notes(Example.MUNICIPALITY.file(), Chart.file("networkPolicy: {enabled: false}")))
                .contains("Monitoring is off", "Network policies are off");
    }
}
