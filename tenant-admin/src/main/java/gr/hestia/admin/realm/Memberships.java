package gr.hestia.admin.realm;

/** Who belongs to which organization. */
public final class Memberships {

    private final AdminApi keycloak;

    Memberships(AdminApi keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes the account a member; does nothing where it is one. */
    public void add(String organization, String account) {
        Answer answer = keycloak.post(account, "/organizations/{id}/members", organization);
        if (!answer.conflicting()) {
            answer.orRefuse("add a member to an organization");
        }
    }

    /** Ends the membership; does nothing where there is none. The account stays. */
    public void remove(String organization, String account) {
        Answer answer = keycloak.delete("/organizations/{id}/members/{account}", organization, account);
        if (!answer.missing()) {
            answer.orRefuse("remove a member from an organization");
        }
    }

    /** Whether the account is a member. */
    public boolean exists(String organization, String account) {
        Answer answer = keycloak.get("/organizations/{id}/members/{account}", organization, account);
        return !answer.missing() && answer.orRefuse("look for a member").successful();
    }

    /** Whether the account belongs to any organization. */
    public boolean existsAny(String account) {
        Answer answer = keycloak.get("/organizations/members/{account}/organizations", account);
        return !answer.missing()
                && !answer.orRefuse("list a member's organizations").body().isEmpty();
    }
}
