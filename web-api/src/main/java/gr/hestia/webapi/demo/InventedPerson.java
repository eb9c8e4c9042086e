package gr.hestia.webapi.demo;

import java.time.LocalDate;

/**
 * Somebody who does not exist, with papers that pass every check and belong to nobody.
 *
 * @param woman whether the person is a woman
 * @param given given name
 * @param family family name
 * @param father father's given name
 * @param mother mother's given name
 * @param birth birth date
 * @param amka social security number
 * @param afm tax number
 * @param phone mobile number in E.164
 */
public record InventedPerson(
        boolean woman,
        String given,
        String family,
        String father,
        String mother,
        LocalDate birth,
        String amka,
        String afm,
        String phone) {}
