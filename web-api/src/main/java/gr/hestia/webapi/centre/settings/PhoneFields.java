package gr.hestia.webapi.centre.settings;

import gr.hestia.webapi.centre.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;

/** One telephone, as typed; empty is none. */
class PhoneFields {

    /** What people write between digits. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-/]+");

    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)30(?=\\d{10}$)");
    private static final Pattern NUMBER = Pattern.compile("2\\d{9}|69\\d{8}");

    @Size(max = 40)
    private String number = "";

    @Valid
    private TextFields label = new TextFields();

    static PhoneFields of(Phone phone) {
        PhoneFields fields = new PhoneFields();
        fields.number = phone.number();
        fields.label = TextFields.of(phone.label());
        return fields;
    }

    boolean isEmpty() {
        return number.isBlank() && label.find() == null;
    }

    /** The telephone, or empty where the number is no Greek one. */
    Optional<Phone> find() {
        String digits = COUNTRY.matcher(BETWEEN.matcher(number).replaceAll("")).replaceFirst("");
        return NUMBER.matcher(digits).matches() ? Optional.of(new Phone(digits, label.find())) : Optional.empty();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TextFields getLabel() {
        return label;
    }

    public void setLabel(TextFields label) {
        this.label = label;
    }
}
