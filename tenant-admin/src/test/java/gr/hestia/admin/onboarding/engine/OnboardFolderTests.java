package gr.hestia.admin.onboarding.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.onboarding.command.OnboardFolder;
import gr.hestia.admin.tenant.TenantList;
import gr.hestia.admin.testing.ControlPlaneTest;
import gr.hestia.admin.testing.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

@ControlPlaneTest
@Import(OnboardingDriver.class)
class OnboardFolderTests {

    @TempDir
    Path folder;

    @Autowired
    OnboardFolder onboard;

    @Autowired
    OnboardingDriver driver;

    @Autowired
    TenantList tenants;

    private String slug;

    @BeforeEach
    void fill() throws IOException {
        Mailbox.shared();
        ObjectNode manifest = (ObjectNode) driver.manifest();
        slug = manifest.path("slug").asString();
        Files.writeString(folder.resolve("one.yaml"), manifest.toString());
        Files.writeString(folder.resolve("coordinators.yaml"), """
                %s: {name: Ελένη Δοκιμαστική, email: eleni-%s@example.gr}
                """.formatted(slug, slug));
    }

    @Test
    void whatLiesInTheFolderIsBroughtInOnceAndLeftAsItIsAfterwards() throws IOException {
        assertThat(onboard.onboard(folder)).isTrue();
        long version =
                tenants.get(OnboardingDriver.OPERATOR.jurisdiction(), slug).version();

        assertThat(onboard.onboard(folder)).as("the same manifest").isTrue();
        Files.writeString(
                folder.resolve("one.yaml"),
                Files.readString(folder.resolve("one.yaml")).replaceFirst("Κέντρο", "Νέο Κέντρο"));
        assertThat(onboard.onboard(folder))
                .as("another manifest for the same municipality")
                .isTrue();

        assertThat(tenants.get(OnboardingDriver.OPERATOR.jurisdiction(), slug).version())
                .isEqualTo(version);
    }

    @Test
    void whatIsWrongIsSaidAndHindersNoOther() throws IOException {
        Files.writeString(folder.resolve("another.yaml"), "slug: [");
        Files.writeString(folder.resolve("nobody.yaml"), driver.manifest().toString());

        assertThat(onboard.onboard(folder)).isFalse();

        assertThat(tenants.get(OnboardingDriver.OPERATOR.jurisdiction(), slug).slug())
                .isEqualTo(slug);
    }
}
