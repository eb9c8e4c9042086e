package gr.hestia.webapi.staff;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The member behind the present request; known once {@link MemberAccess} has let the request in. */
@Component
public class CurrentMember {

    static final String ATTRIBUTE = Member.class.getName();

    /** @throws AccessDeniedException if no member of the current centre makes this request */
    public Member get() {
        return find().orElseThrow(() -> new AccessDeniedException("no member of this centre"));
    }

    /** The member, if one makes this request. */
    public Optional<Member> find() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((Member) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }
}
