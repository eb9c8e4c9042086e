package gr.hestia.platform.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The person behind a request, whether a page's session or a bearer token says so.
 *
 * @param subject Keycloak's immutable id of the person
 * @param name the name to show
 * @param email their address; null where the token says none
 * @param organizations immutable ids of the organizations they belong to
 * @param realmRoles roles in the whole realm: region officer, platform operator. Never a right inside a tenant
 * @param region key of the region that a region officer works for
 */
public record SignedInUser(
        String subject,
        String name,
        @Nullable String email,
        Set<String> organizations,
        Set<String> realmRoles,
        @Nullable String region) {

    /** The person who makes the present request, if anybody is signed in. */
    public static Optional<SignedInUser> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The person whom an authentication of Keycloak's stands for. */
    public static Optional<SignedInUser> of(@Nullable Authentication authentication) {
        if (authentication instanceof JwtAuthenticationToken bearer && bearer.isAuthenticated()) {
            return Optional.of(from(bearer.getToken()));
        }
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            return Optional.of(from(user));
        }
        return Optional.empty();
    }

    static SignedInUser from(ClaimAccessor claims) {
        String subject = text(claims, "sub").orElseThrow(() -> new IllegalStateException("a token without a subject"));
        return new SignedInUser(
                subject,
                text(claims, "name")
                        .or(() -> text(claims, "preferred_username"))
                        .orElse(subject),
                text(claims, "email").orElse(null),
                organizations(claims.getClaims().get("organization")),
                realmRoles(claims.getClaims().get("realm_access")),
                text(claims, "region").orElse(null));
    }

    /** Whether the person belongs to the organization with this id; nobody belongs to one that does not exist yet. */
    public boolean belongsTo(@Nullable String organization) {
        return organization != null && organizations.contains(organization);
    }

    private static Optional<String> text(ClaimAccessor claims, String name) {
        return Optional.ofNullable(claims.getClaimAsString(name)).filter(value -> !value.isBlank());
    }

    /**
     * Keycloak writes a map by alias when ids are mapped, {@code {"sparti": {"id": "…"}}}, and a list of aliases when
     * they are not. An alias can be given to another organization later, so only ids count.
     */
    private static Set<String> organizations(@Nullable Object claim) {
        return claim instanceof Map<?, ?> byAlias
                ? byAlias.values().stream()
                        .filter(Map.class::isInstance)
                        .map(entry -> ((Map<?, ?>) entry).get("id"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Set<String> realmRoles(@Nullable Object claim) {
        return claim instanceof Map<?, ?> access && access.get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
