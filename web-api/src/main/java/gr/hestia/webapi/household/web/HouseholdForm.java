package gr.hestia.webapi.household.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household as typed. */
class HouseholdForm {

    private @Nullable String size;
    private List<HouseholdLine> members = new ArrayList<>();
    private long version;

    public @Nullable String getSize() {
        return size;
    }

    public void setSize(@Nullable String size) {
        this.size = size;
    }

    public List<HouseholdLine> getMembers() {
        return members;
    }

    public void setMembers(List<HouseholdLine> members) {
        this.members = members;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
