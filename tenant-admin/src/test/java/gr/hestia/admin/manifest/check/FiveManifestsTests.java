package gr.hestia.admin.manifest.check;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.admin.manifest.Ada;
import gr.hestia.admin.manifest.Branch;
import gr.hestia.admin.manifest.Catchment;
import gr.hestia.admin.manifest.FundingAct;
import gr.hestia.admin.manifest.FundingDecision;
import gr.hestia.admin.manifest.Manifest;
import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.ManifestTree;
import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.manifest.OpeningTime;
import gr.hestia.admin.manifest.ServiceAxis;
import gr.hestia.admin.manifest.Stage;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.platform.testing.TenantFixture;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five first customers, held against what their pages say. */
class FiveManifestsTests {

    private final CheckManifest check =
            new CheckManifest(new ReferenceList(TenantFixture.shared().catalog()));

    static List<String> slugs() {
        return Manifests.slugs();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void raiseNoProblemAtAll(String slug) {
        ManifestReport report = check.check(Manifests.text(slug), ManifestFormat.YAML);

        assertThat(report.problems()).isEmpty();
        assertThat(report.accepted().slug().value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void loseNothingOnTheWayThroughTheRecords(String slug) {
        assertThat(ManifestTree.of(Manifests.manifest(slug))).isEqualTo(Manifests.tree(slug));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void readTheSameInBothFormats(String slug) {
        Manifest manifest = Manifests.manifest(slug);

        for (ManifestFormat format : ManifestFormat.values()) {
            assertThat(check.check(format.write(manifest), format).accepted()).isEqualTo(manifest);
        }
    }

    @Test
    void areAllThereAndNothingElseIs() throws IOException {
        try (var files = Files.list(Manifests.FOLDER)) {
            assertThat(files.map(file -> ManifestFormat.ofFileName(
                                            file.getFileName().toString())
                                    .map(format -> file.getFileName().toString()))
                            .flatMap(Optional::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            slugs().stream().map(slug -> slug + ".yaml").toList());
        }
    }

    @Test
    void spartaHasItsAnnexItsMobileUnitAndAChainOfTwoActs() {
        Manifest sparta = Manifests.manifest("sparta");

        assertThat(sparta.branches()).extracting(Branch::kind).containsExactly("core", "roma-annex", "mobile-unit");
        assertThat(sparta.branches().getLast().catchment())
                .allSatisfy(served -> assertThat(served.basis().el()).isEqualTo("Προγραμματική Σύμβαση"))
                .extracting(Catchment::municipality)
                .containsExactlyInAnyOrder("east-mani", "elafonisos", "evrotas", "monemvasia");
        FundingAct first = sparta.fundingActs().getFirst();
        assertThat(first.decisions())
                .extracting(FundingDecision::budget)
                .containsExactly(new BigDecimal("306720.00"), new BigDecimal("698880.00"));
        FundingAct second = sparta.fundingActs().getLast();
        assertThat(second.continues()).isEqualTo(first.key());
        assertThat(second.until()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(second.decisions().getFirst().ada()).isEqualTo(new Ada("6ΥΣΗ7Λ1-Λ5Ζ"));
    }

    @Test
    void ermionidaIsPlannedInKoiladaAndHasNoPhone() {
        Manifest ermionida = Manifests.manifest("ermionida");

        assertThat(ermionida.stage()).isEqualTo(Stage.PLANNED);
        assertThat(ermionida.branches().getFirst().contact().place().el()).contains("Κοιλάδας");
        assertThat(ermionida.contact()).isNull();
        assertThat(ermionida.operatingSince()).isNull();
    }

    @Test
    void ioanninaSaysNeitherHoursNorPhoneNorOperator() {
        Manifest ioannina = Manifests.manifest("ioannina");

        assertThat(ioannina.contact()).isNull();
        assertThat(ioannina.operator()).isNull();
        assertThat(ioannina.branches().getFirst().hours()).isEmpty();
        assertThat(ioannina.source().changed()).isEqualTo(LocalDate.of(2018, 2, 6));
    }

    @Test
    void zacharoIsOpenOnFiveDaysWithoutTimesAndServesTenGroupsInOrder() {
        Manifest zacharo = Manifests.manifest("zacharo");

        assertThat(zacharo.branches().getFirst().hours())
                .hasSize(5)
                .allSatisfy(day -> assertThat(day.from()).isNull())
                .extracting(OpeningTime::to)
                .containsOnlyNulls();
        assertThat(zacharo.servedGroups()).hasSize(10);
        assertThat(zacharo.servedGroups().getFirst().key()).isEqualTo("social-solidarity-income");
        assertThat(zacharo.servedGroupsByPriority()).isTrue();
        assertThat(zacharo.freeOfCharge()).isTrue();
        assertThat(zacharo.closures().stateHolidays()).isTrue();
        assertThat(zacharo.staff().positions()).hasSize(2);
    }

    @Test
    void apokoronasServesSfakiaTooAndAddsAFourthLine() {
        Manifest apokoronas = Manifests.manifest("apokoronas");

        assertThat(apokoronas.branches().getFirst().catchment())
                .extracting(Catchment::municipality)
                .contains("sfakia");
        assertThat(apokoronas.axes())
                .filteredOn(ServiceAxis::own)
                .extracting(ServiceAxis::code)
                .containsExactly("Δ");
        assertThat(apokoronas.fundingActs().getFirst().decisions())
                .extracting(FundingDecision::kind)
                .containsExactly(
                        FundingDecision.Kind.CALL, FundingDecision.Kind.CALL_AMENDMENT, FundingDecision.Kind.INCLUSION);
    }
}
