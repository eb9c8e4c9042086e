package gr.hestia.webapi.beneficiary.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a file can say, as people type it into a page and as clients send it in JSON. All of it is text until
 * {@link FileFormReader} has read it, so that everything wrong with it can be said at once and nothing typed is lost.
 */
class FileForm {

    private NameFields name = new NameFields();
    private @Nullable String birth;
    private @Nullable String gender;
    private ContactFields contact = new ContactFields();
    private ResidenceFields residence = new ResidenceFields();
    private List<String> languages = new ArrayList<>();
    private boolean interpreter;
    private boolean speciallyProtected;
    private PapersFields papers = new PapersFields();

    /** Id of the branch that registers; read at registration only. */
    private @Nullable String branch;

    /** Key of the form, so that sending it twice makes one file. */
    private @Nullable String form;

    /** Version of the file that an edit began from; read from pages only. */
    private long version;

    private boolean confirmedDistinct;

    public NameFields getName() {
        return name;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setName(NameFields name) {
        this.name = name;
    }

    public @Nullable String getBirth() {
        return birth;
    }

    public void setBirth(@Nullable String birth) {
        this.birth = birth;
    }

    public @Nullable String getGender() {
        return gender;
    }

    public void setGender(@Nullable String gender) {
        this.gender = gender;
    }

    public ContactFields getContact() {
        return contact;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setContact(ContactFields contact) {
        this.contact = contact;
    }

    public ResidenceFields getResidence() {
        return residence;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setResidence(ResidenceFields residence) {
        this.residence = residence;
    }

    public List<String> getLanguages() {
        return languages;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public boolean isSpeciallyProtected() {
        return speciallyProtected;
    }

    public void setSpeciallyProtected(boolean speciallyProtected) {
        this.speciallyProtected = speciallyProtected;
    }

    public PapersFields getPapers() {
        return papers;
    }

    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    public void setPapers(PapersFields papers) {
        this.papers = papers;
    }

    public @Nullable String getBranch() {
        return branch;
    }

    public void setBranch(@Nullable String branch) {
        this.branch = branch;
    }

    public @Nullable String getForm() {
        return form;
    }

    public void setForm(@Nullable String form) {
        this.form = form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isConfirmedDistinct() {
        return confirmedDistinct;
    }

    public void setConfirmedDistinct(boolean confirmedDistinct) {
        this.confirmedDistinct = confirmedDistinct;
    }
}
