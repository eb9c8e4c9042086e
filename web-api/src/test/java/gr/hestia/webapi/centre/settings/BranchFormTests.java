package gr.hestia.webapi.centre.settings;

import static org.assertj.core.api.Assertions.assertThat;

import gr.hestia.webapi.centre.LocalText;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class BranchFormTests {

    private static final String TOO_LONG = "ω".repeat(2_001);

    private final BranchForm form = new BranchForm();

    @Test
    void everyFieldHasALimitAlsoThoseOfTelephonesAndMunicipalities() {
        PhoneFields phone = phone(TOO_LONG);
        phone.getLabel().setEl(TOO_LONG);
        form.setPhones(List.of(phone));
        CatchmentFields served = new CatchmentFields();
        served.setMunicipality("sparta");
        served.setUnits(TOO_LONG);
        served.getBasis().setEn(TOO_LONG);
        form.setCatchment(List.of(served));
        form.setHours(List.of("08:00-15:00", TOO_LONG));

        assertThat(wrongFields())
                .contains(
                        "phones[0].number",
                        "phones[0].label.el",
                        "catchment[0].units",
                        "catchment[0].basis.en",
                        "hours[1]");
    }

    @Test
    void aBranchHasUpToTenTelephones() {
        form.getName().setEl("Παράρτημα");
        form.setPhones(telephones(10));
        assertThat(wrongFields()).isEmpty();

        form.setPhones(telephones(11));
        assertThat(wrongFields()).containsExactly("phones[10].number");
    }

    private List<String> wrongFields() {
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(form, "branch");
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            new SpringValidatorAdapter(factory.getValidator()).validate(form, result);
        }
        new BranchFormReader(form, result, key -> Optional.of(new LocalText(key, null)))
                .read(UUID.randomUUID(), "core", List.of());
        return result.getFieldErrors().stream().map(FieldError::getField).toList();
    }

    private static List<PhoneFields> telephones(int count) {
        return Stream.generate(() -> phone("2731029000")).limit(count).toList();
    }

    private static PhoneFields phone(String number) {
        PhoneFields phone = new PhoneFields();
        phone.setNumber(number);
        return phone;
    }
}
