package gr.hestia.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmTests {

    private final Realm realm = Realm.shared();

    @Test
    void namesAMembersOrganizationsByAliasWithTheirIds() {
        TestOrganization sparti = realm.createOrganization("sparti");
        TestOrganization evrota = realm.createOrganization("evrotas");
        TestPerson maria = realm.createMember("Maria", sparti, evrota);

        JsonNode claims = claims(realm.tokenOf(maria));

        assertThat(claims.required("organization").propertyNames())
                .containsExactlyInAnyOrder(sparti.alias(), evrota.alias());
        assertThat(claims.at("/organization/" + sparti.alias() + "/id").asString())
                .isEqualTo(sparti.id().toString());
        assertThat(claims.required("sub").asString()).isEqualTo(maria.id().toString());
        assertThat(claims.required("aud").asString()).isEqualTo("hestia-api");
        assertThat(claims.required("iss").asString())
                .isEqualTo(KeycloakServer.shared().issuer().toString());
    }

    @Test
    void namesNoOrganizationForAPersonWithoutOne() {
        TestPerson nobody = realm.createMember("Nobody");

        assertThat(claims(realm.tokenOf(nobody)).has("organization")).isFalse();
    }

    @Test
    void forgetsAnOrganizationThatWasLeft() {
        TestOrganization sparti = realm.createOrganization("sparti");
        TestPerson maria = realm.createMember("Maria", sparti);

        realm.leave(maria, sparti);

        assertThat(claims(realm.tokenOf(maria)).has("organization")).isFalse();
    }

    @Test
    void namesARegionalOfficersRegionAndRole() {
        TestPerson officer = realm.createRegionOfficer("Nikos", "peloponnisos");

        JsonNode claims = claims(realm.tokenOf(officer));

        assertThat(claims.required("region").asString()).isEqualTo("peloponnisos");
        assertThat(claims.at("/realm_access/roles").valueStream().map(JsonNode::asString))
                .containsExactly("region-officer");
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
