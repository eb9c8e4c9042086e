package gr.hestia.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClaimAccessor;

class SignedInUserTests {

    @Test
    void belongsByImmutableIdWhenOrganizationsAreMapped() {
        SignedInUser user = user(Map.of("organization", Map.of("sparti", Map.of("id", "0d1c"))));

        assertThat(user.belongsTo("0d1c")).isTrue();
        assertThat(user.belongsTo("sparti")).isFalse();
    }

    @Test
    void belongsNowhereByAliasAlone() {
        assertThat(user(Map.of("organization", List.of("sparti"))).organizations())
                .isEmpty();
    }

    @Test
    void belongsNowhereWithoutAClaimAndToNothingThatDoesNotExistYet() {
        assertThat(user(Map.of()).organizations()).isEmpty();
        assertThat(user(Map.of()).belongsTo(null)).isFalse();
    }

    @Test
    void anOddClaimGivesNoRight() {
        assertThat(user(Map.of("organization", Map.of("sparti", "0d1c"), "realm_access", "platform-operator")))
                .satisfies(user -> {
                    assertThat(user.organizations()).isEmpty();
                    assertThat(user.realmRoles()).isEmpty();
                });
    }

    @Test
    void readsRolesAndRegionOfARegionOfficer() {
        SignedInUser user = user(
                Map.of("realm_access", Map.of("roles", List.of("region-officer")), "region", "crete", "name", "Α. Β."));

        assertThat(user.realmRoles()).containsExactly("region-officer");
        assertThat(user.region()).isEqualTo("crete");
        assertThat(user.name()).isEqualTo("Α. Β.");
    }

    private static SignedInUser user(Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", "5e8f");
        ClaimAccessor accessor = () -> all;
        return SignedInUser.from(accessor);
    }
}
