package gr.hestia.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Takes every message that is sent in local mode, whoever it is for, keeps it as a file, and shows it on a page. Nothing
 * leaves the machine.
 */
final class Mailbox implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Path directory;
    private final GreenMail server;
    private final List<Letter> letters = new ArrayList<>();
    private final MailboxPage page;
    private int takenFromServer;
    private volatile boolean closed;

    private Mailbox(Path directory, int smtp, int http) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.server = new GreenMail(new ServerSetup(smtp, "localhost", ServerSetup.PROTOCOL_SMTP));
        this.page = new MailboxPage(this, http);
    }

    static Mailbox open(Path directory, int smtp, int http) {
        try {
            Mailbox mailbox = new Mailbox(directory, smtp, http);
            mailbox.readKept();
            mailbox.server.start();
            mailbox.page.start();
            Thread.ofVirtual().name("mailbox").start(mailbox::watch);
            return mailbox;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot open the mailbox", failure);
        }
    }

    /** Every letter so far, the oldest first. */
    synchronized List<Letter> letters() {
        keepNew();
        return List.copyOf(letters);
    }

    @Override
    public void close() {
        closed = true;
        page.stop();
        letters();
        server.stop();
    }

    private void watch() {
        while (!closed) {
            server.waitForIncomingEmail(LOOK_EVERY_MILLIS, taken() + 1);
            letters();
        }
    }

    private synchronized int taken() {
        return takenFromServer;
    }

    private void keepNew() {
        MimeMessage[] received = server.getReceivedMessages();
        for (; takenFromServer < received.length; takenFromServer++) {
            MimeMessage message = received[takenFromServer];
            Path file = directory.resolve(String.format("%05d.eml", letters.size() + 1));
            try (OutputStream out = Files.newOutputStream(file)) {
                message.writeTo(out);
                letters.add(Letter.of(message));
            } catch (IOException | MessagingException failure) {
                throw new IllegalStateException("cannot keep a letter as " + file, failure);
            }
        }
    }

    private void readKept() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    letters.add(Letter.of(new MimeMessage(Session.getInstance(new Properties()), in)));
                } catch (MessagingException unreadable) {
                    throw new IOException("cannot read the letter " + file, unreadable);
                }
            }
        }
    }
}
