package gr.hestia.local;

import gr.hestia.platform.testing.MessageText;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A message as the mailbox shows it.
 *
 * @param to whom it went to
 * @param subject what it is about
 * @param sent when
 * @param text its plain form
 */
record Letter(String to, String subject, Instant sent, String text) {

    static Letter of(MimeMessage message) throws MessagingException {
        String to = Optional.ofNullable(message.getRecipients(RecipientType.TO)).stream()
                .flatMap(Arrays::stream)
                .map(address -> address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                .collect(Collectors.joining(", "));
        Instant sent =
                Optional.ofNullable(message.getSentDate()).map(Date::toInstant).orElse(Instant.EPOCH);
        return new Letter(to, Objects.requireNonNullElse(message.getSubject(), ""), sent, MessageText.plain(message));
    }
}
