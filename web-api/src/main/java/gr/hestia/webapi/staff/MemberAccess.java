package gr.hestia.webapi.staff;

import gr.hestia.platform.identity.Recognized;
import gr.hestia.platform.identity.SignedInUser;
import gr.hestia.platform.tenancy.TenantFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Lets a request of a centre's staff in: the token names the centre's organization, by immutable id, and the centre
 * itself lists the person as a member. Both, always; the first without the second is somebody who has left.
 */
@Component
public final class MemberAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final MemberDirectory members;

    MemberAccess(MemberDirectory members) {
        this.members = members;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Member> member = TenantFilter.tenantOf(request)
                .flatMap(tenant -> SignedInUser.of(authentication.get())
                        .filter(user -> user.belongsTo(tenant.organization()))
                        .flatMap(user -> members.findActive(user.subject())));
        member.ifPresent(found -> {
            request.setAttribute(CurrentMember.ATTRIBUTE, found);
            Recognized.markMember(request);
        });
        return new AuthorizationDecision(member.isPresent());
    }
}
