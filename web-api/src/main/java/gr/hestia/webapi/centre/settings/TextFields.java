package gr.hestia.webapi.centre.settings;

import gr.hestia.platform.web.form.Storable;
import gr.hestia.webapi.centre.LocalText;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Words in Greek and, where there is a translation, in English. */
class TextFields {

    private static final int LONGEST = 2000;

    @Size(max = LONGEST)
    @Storable
    private String el = "";

    @Size(max = LONGEST)
    @Storable
    private String en = "";

    static TextFields of(@Nullable LocalText text) {
        TextFields fields = new TextFields();
        if (text != null) {
            fields.el = text.el();
            fields.en = text.en() == null ? "" : text.en();
        }
        return fields;
    }

    /** What was typed, or null where nothing was. */
    @Nullable
    LocalText find() {
        return el.isBlank() ? null : new LocalText(el.strip(), en.isBlank() ? null : en.strip());
    }

    /** The words, where {@link #require} has found that they are there. */
    LocalText get() {
        return new LocalText(el.strip(), en.isBlank() ? null : en.strip());
    }

    /** English alone would leave most readers without. */
    void check(String path, Errors errors) {
        if (el.isBlank() && !en.isBlank()) {
            errors.rejectValue(path + ".el", "centre.settings.text.greek");
        }
    }

    /** As {@link #check}, and the Greek must be there. */
    void require(String path, String code, Errors errors) {
        if (el.isBlank()) {
            errors.rejectValue(path + ".el", code);
        }
    }

    /** Adds both to what a conflict compares. */
    void write(String label, Map<String, String> written) {
        written.put(label, el);
        written.put(label + ".en", en);
    }

    public String getEl() {
        return el;
    }

    public void setEl(String el) {
        this.el = el;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
