package gr.hestia.webapi.household.web;

import org.jspecify.annotations.Nullable;

/** Somebody who lives with the beneficiary, as typed; the file by its number. */
class HouseholdLine {

    private @Nullable String name;
    private @Nullable String relation;
    private @Nullable String birthYear;
    private @Nullable String fileNumber;

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable String birthYear) {
        this.birthYear = birthYear;
    }

    public @Nullable String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(@Nullable String fileNumber) {
        this.fileNumber = fileNumber;
    }
}
