package gr.hestia.admin.manifest.check;

import static gr.hestia.admin.manifest.check.ManifestMother.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.text.MessageFormat;
import gr.hestia.admin.manifest.ManifestFormat;
import gr.hestia.admin.manifest.Manifests;
import gr.hestia.admin.municipality.ReferenceList;
import gr.hestia.platform.testing.TenantFixture;
import gr.hestia.platform.web.language.Language;
import gr.hestia.platform.web.language.MessageBundles;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each case is the manifest of Sparta with one value changed; {@code null} takes the field away. */
class CheckManifestTests {

    private final CheckManifest check =
            new CheckManifest(new ReferenceList(TenantFixture.shared().catalog()));
    private final MessageBundles messages = MessageBundles.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/slug                                  | null                              | missing",
                "/slug                                  | \"Sparta\"                        | malformed",
                "/slug                                  | \"oauth2\"                        | slug-reserved",
                "/colour                                | \"red\"                           | unknown-field",
                "/branches/0/telephone                  | \"2731024852\"                    | unknown-field",
                "/municipality                          | \"sparti\"                        | municipality-unknown",
                "/region                                | \"western-greece\"                | region-mismatch",
                "/regionalUnit                          | \"argolis\"                       | regional-unit-mismatch",
                "/branches/2/catchment/0/municipality   | \"mani\"                          | municipality-unknown",
                "/branches/2/catchment/0/municipality   | \"evrotas\"                       | repeated @ /branches/2/catchment/2/municipality",
                "/name                                  | \"Κέντρο\"                        | expected-object",
                "/name/el                               | null                              | missing",
                "/name/el                               | 7                                 | expected-string",
                "/name/el                               | \"\"                              | empty",
                "/name/el                               | \"Κέντρο\\u0000\"                  | unstorable-character",
                "/fundingActs/0/budget                  | 1e999999999                       | out-of-range",
                "/branches                              | []                                | empty",
                "/branches                              | {}                                | expected-array",
                "/stage                                 | \"closed\"                        | not-one-of",
                "/freeOfCharge                          | \"yes\"                           | expected-boolean",
                "/operatingSince                        | \"2018-13\"                       | date-impossible",
                "/contact                               | {\"postCode\":\"93100\"}          | malformed @ /contact/postCode",
                "/contact                               | {\"email\":\"info\"}              | malformed @ /contact/email",
                "/contact                               | {\"phones\":[{\"number\":\"12\"}]} | phone-invalid @ /contact/phones/0/number",
                "/contact                               | {\"phones\":[{\"number\":2731024852}]} | expected-string @ /contact/phones/0/number",
                "/branches/0/contact                    | {\"phones\":[{\"number\":\"+49 30 901820\"}]} | phone-invalid @ /branches/0/contact/phones/0/number",
                "/links                                 | [{\"key\":\"a\",\"kind\":\"website\",\"url\":\"javascript:alert(1)\"}] | malformed @ /links/0/url",
                "/branches/1/key                        | \"core\"                          | repeated",
                "/services/0/axis                       | \"Α\"                             | axis-unknown",
                "/services/0/axis                       | \"A\"                             | malformed",
                "/axes                                  | [{\"code\":\"Α\",\"title\":{\"el\":\"α\"}},{\"code\":\"Α\",\"title\":{\"el\":\"β\"}}] | repeated @ /axes/1/code",
                "/staff                                 | {\"positions\":[{\"key\":\"nurse\",\"title\":{\"el\":\"Νοσηλεύτρια\"},\"branch\":\"annex\"}]} | branch-unknown @ /staff/positions/0/branch",
                "/staff                                 | {\"positions\":[{\"key\":\"nurse\",\"title\":{\"el\":\"Νοσηλεύτρια\"},\"count\":0}]} | out-of-range @ /staff/positions/0/count",
                "/staff                                 | {\"positions\":[{\"key\":\"nurse\",\"title\":{\"el\":\"Νοσηλεύτρια\"},\"count\":1.5}]} | expected-integer @ /staff/positions/0/count",
                "/closures                              | {\"local\":[{\"key\":\"saint\",\"name\":{\"el\":\"Πολιούχος\"},\"on\":\"02-30\"}]} | date-impossible @ /closures/local/0/on",
                "/closures                              | {\"local\":[{\"key\":\"saint\",\"name\":{\"el\":\"Πολιούχος\"},\"on\":\"26/11\"}]} | malformed @ /closures/local/0/on",
                "/branches/0/hours                      | [{\"day\":\"monday\",\"from\":\"15:00\",\"to\":\"08:00\"}] | ends-before-it-begins @ /branches/0/hours/0/to",
                "/branches/0/hours                      | [{\"day\":\"monday\",\"from\":\"08:00\"}] | missing @ /branches/0/hours/0/to",
                "/branches/0/hours                      | [{\"day\":\"monday\",\"from\":\"8.00\",\"to\":\"15:00\"}] | malformed @ /branches/0/hours/0/from",
                "/branches/0/hours                      | [{\"day\":\"monday\",\"from\":\"08:00\",\"to\":\"15:00\"},{\"day\":\"monday\",\"from\":\"14:00\",\"to\":\"16:00\"}] | hours-overlap @ /branches/0/hours/1",
                "/branches/0/hours                      | [{\"day\":\"monday\",\"validFrom\":\"2026-09-01\",\"validUntil\":\"2026-08-01\"}] | ends-before-it-begins @ /branches/0/hours/0/validUntil",
                "/branches/2/itinerary                  | [{\"key\":\"a\",\"date\":\"2026-02-30\",\"place\":{\"el\":\"Νεάπολη\"}}] | malformed @ /branches/2/itinerary/0/date",
                "/events                                | [{\"key\":\"a\",\"title\":{\"el\":\"Ομιλία\"},\"starts\":\"2026-02-30T18:00\"}] | date-impossible @ /events/0/starts",
                "/events                                | [{\"key\":\"a\",\"title\":{\"el\":\"Ομιλία\"},\"starts\":\"2026-05-13T18:00\",\"ends\":\"2026-05-13T17:00\"}] | ends-before-it-begins @ /events/0/ends",
                "/fundingActs/0/from                    | \"2024-01-01\"                    | act-dates-cross @ /fundingActs/0/until",
                "/fundingActs/0/period                  | \"2020-2014\"                     | period-crosses",
                "/fundingActs/0/budget                  | 306720.00                         | budget-disagrees",
                "/fundingActs/0/budget                  | \"306.720 €\"                     | expected-number",
                "/fundingActs/0/budget                  | -1                                | out-of-range",
                "/fundingActs/0/decisions/0/budget      | 306720.005                        | not-in-cents",
                "/fundingActs/0/until                   | \"2023-10-30\"                    | until-disagrees",
                "/fundingActs/1/continues               | \"act-1\"                         | act-unknown",
                "/fundingActs/0/continues               | \"act-6002990\"                   | act-unknown",
                "/fundingActs/0/decisions/1/date        | \"2016-12-24\"                    | amendment-too-early",
                "/fundingActs/0/decisions/1/ada         | \"7ΦΧΙ7Λ1-ΗΧΦ\"                   | repeated",
                "/fundingActs/0/decisions/1/ada         | \"7FΧΙ7Λ1-ΗΧΦ\"                   | ada-latin-letter",
                "/fundingActs/0/decisions/1/ada         | \"7ΦΧΙ\"                          | malformed",
                "/source                                | null                              | missing",
            })
    void pointsToTheFieldAndSaysHowToMendIt(String pointer, String value, String expected) {
        String code = expected.split(" @ ")[0];
        String path = expected.contains(" @ ") ? expected.split(" @ ")[1] : pointer;

        ManifestReport report = check.check(changed("sparta", pointer, value));

        assertThat(report.problems())
                .filteredOn(problem -> problem.path().equals(path))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                    speaksBothLanguages(problem);
                });
        assertThat(report.manifest()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/fundingActs/0/mis                  | \"123\"              | mis-unusual",
                "/fundingActs/0/mis                  | \"6002990\"          | mis-of-other-period",
                "/fundingActs/1/decisions/0/date     | \"2026-01-01\"       | act-ended-before-inclusion @ /fundingActs/1/until",
                "/fundingActs/1/decisions/0/ada      | \"6YΣH7Λ1-Λ5Z\"      | ada-rewritten",
                "/fundingActs/1/decisions/0/ada      | \"6υσΗ7Λ1-Λ5Ζ\"      | ada-rewritten",
            })
    void warnsWithoutStandingInTheWay(String pointer, String value, String expected) {
        String path = expected.contains(" @ ") ? expected.split(" @ ")[1] : pointer;

        ManifestReport report = check.check(changed("sparta", pointer, value));

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(expected.split(" @ ")[0]);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            speaksBothLanguages(problem);
        });
        assertThat(report.manifest()).isNotNull();
    }

    @Test
    void writesALatinLookAlikeInGreek() {
        JsonNode tree = changed("sparta", "/fundingActs/1/decisions/0/ada", "\"6YΣH7Λ1-Λ5Z\"");

        assertThat(check.check(tree).accepted()).isEqualTo(Manifests.manifest("sparta"));
    }

    @Test
    void understandsTelephonesAsPeopleWriteThem() {
        JsonNode tree = changed(
                "sparta",
                "/contact",
                "{\"phones\":[{\"number\":\"+30 27310 24852\"},{\"number\":\"0030 694-4123456\"}]}");

        assertThat(check.check(tree).accepted().contact().phones())
                .extracting(phone -> phone.number().value())
                .containsExactly("2731024852", "6944123456");
    }

    @Test
    void acceptsWhatAnyCentreMaySay() {
        ManifestReport report = check.check(ManifestMother.full());

        assertThat(report.problems()).isEmpty();
        assertThat(report.manifest()).isEqualTo(ManifestMother.full());
    }

    @Test
    void findsEverythingAtOnce() {
        ManifestReport report = check.check("""
                slug: api
                municipality: sparta
                region: crete
                colour: red
                name: {en: Centre}
                branches: [{key: core, kind: core, name: {el: Κέντρο}, contact: {phones: [{number: '1'}]}}]
                fundingActs: [{key: act, from: 2024-01-01, until: 2023-01-01}]
                """, ManifestFormat.YAML);

        assertThat(report.problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/slug slug-reserved",
                        "/region region-mismatch",
                        "/regionalUnit missing",
                        "/colour unknown-field",
                        "/name/el missing",
                        "/branches/0/contact/phones/0/number phone-invalid",
                        "/fundingActs/0/until act-dates-cross",
                        "/source missing");
        assertThat(report.municipality()).isEqualTo("sparta");
        assertThatExceptionOfType(ManifestRejected.class)
                .isThrownBy(report::accepted)
                .satisfies(rejected -> assertThat(rejected.problems()).hasSize(8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YAML | slug: [a                       | unreadable-at",
                "YAML | 'slug: a\nslug: b'             | unreadable-at",
                "JSON | '{\"slug\": \"a\", \"slug\": \"b\"}' | unreadable-at",
                "JSON | {} {}                          | unreadable-at",
                "JSON | '{\"slug\": '                  | unreadable-at",
                "JSON | '[1, 2]'                       | expected-object",
                "YAML | just words                     | expected-object",
                "YAML | ''                             | expected-object",
            })
    void saysWhereATextCannotBeRead(ManifestFormat format, String text, String code) {
        assertThat(check.check(text, format).problems()).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.path()).isEmpty();
            speaksBothLanguages(problem);
        });
    }

    @Test
    void refusesTextsBuiltToExhaust() {
        String deep = "[".repeat(100_000);
        String large = "slug: " + "a".repeat(1_000_001);
        String laughs = "a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]";

        assertThat(check.check(deep, ManifestFormat.JSON).hasErrors()).isTrue();
        assertThat(check.check(deep, ManifestFormat.YAML).hasErrors()).isTrue();
        assertThat(check.check(large, ManifestFormat.YAML).problems())
                .singleElement()
                .satisfies(this::speaksBothLanguages);
        assertThat(check.check(laughs, ManifestFormat.YAML).hasErrors()).isTrue();
    }

    @Test
    void findsCollisionsBetweenTheFilesOfAFolder() {
        Map<String, ManifestReport> reports = new CheckTogether()
                .check(Map.of(
                        "one.yaml", check.check(Manifests.tree("sparta")),
                        "two.yaml", check.check(changed("sparta", "/slug", "\"sparti\"")),
                        "three.yaml", check.check(changed("zacharo", "/slug", "\"sparti\""))));

        assertThat(reports.get("one.yaml").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("municipality-twice");
            assertThat(problem.arguments()).containsExactly("sparta", "two.yaml");
            speaksBothLanguages(problem);
        });
        assertThat(reports.get("two.yaml").problems())
                .extracting(Problem::code)
                .containsExactly("municipality-twice", "slug-twice");
        assertThat(reports.get("three.yaml").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/slug");
            speaksBothLanguages(problem);
        });
        assertThat(reports.values()).allMatch(ManifestReport::hasErrors);
    }

    private void speaksBothLanguages(Problem problem) {
        for (Language language : Language.all()) {
            assertThat(messages.in(language)).containsKey(problem.getCodes()[0]);
            String words = messages.in(language).get(problem.getCodes()[0]);
            assertThat(new MessageFormat(words, language.locale()).format(problem.getArguments()))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }
}
