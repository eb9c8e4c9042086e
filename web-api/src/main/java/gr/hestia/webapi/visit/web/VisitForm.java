package gr.hestia.webapi.visit.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit as people type it; all of it is text until {@link VisitFormReader} has read it. */
class VisitForm {

    /** Key of the form, so that sending it twice logs one visit. */
    private @Nullable String form;

    private @Nullable String branch;
    private @Nullable String day;
    private @Nullable String began;
    private @Nullable String channel;

    /** Ids of the services that were asked for. */
    private List<String> asked = new ArrayList<>();

    /** What else was asked for, a line each. */
    private @Nullable String others;

    /** Ids of the services that were given. */
    private List<String> given = new ArrayList<>();

    /** Id of the member who gave them; empty in an edit leaves them with whoever gave them. */
    private @Nullable String givenBy;

    private @Nullable String note;
    private long version;

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }

    public @Nullable String getBranch() {
        return branch;
    }

    public void setBranch(@Nullable String branch) {
        this.branch = branch;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getBegan() {
        return began;
    }

    public void setBegan(@Nullable String began) {
        this.began = began;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public List<String> getAsked() {
        return asked;
    }

    public void setAsked(List<String> asked) {
        this.asked = asked;
    }

    public @Nullable String getOthers() {
        return others;
    }

    public void setOthers(@Nullable String others) {
        this.others = others;
    }

    public List<String> getGiven() {
        return given;
    }

    public void setGiven(List<String> given) {
        this.given = given;
    }

    public @Nullable String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(@Nullable String givenBy) {
        this.givenBy = givenBy;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
