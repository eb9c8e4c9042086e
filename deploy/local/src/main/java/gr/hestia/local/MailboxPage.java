package gr.hestia.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The mailbox in a browser: every letter, the newest first, with links that can be followed. */
final class MailboxPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Europe/Athens"));

    private final Mailbox mailbox;
    private final HttpServer server;

    MailboxPage(Mailbox mailbox, int port) throws IOException {
        this.mailbox = mailbox;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), port), 0);
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page()));
        server.createContext("/mailbox.css", exchange -> answer(exchange, "text/css", style()));
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    private byte[] page() {
        List<Letter> letters = mailbox.letters().reversed();
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Mailbox – Hestia</title><link rel="stylesheet" href="/mailbox.css"></head>
                <body><main>
                <h1>Mailbox</h1>
                <p>Everything that Hestia sent on this machine. <a href="/">Look again</a></p>
                """);
        if (letters.isEmpty()) {
            page.append("<p>No letter yet.</p>\n");
        }
        letters.forEach(letter -> page.append(article(letter)));
        return page.append("</main></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String article(Letter letter) {
        String text = LINK.matcher(escaped(letter.text().strip()))
                .replaceAll(link -> "<a rel=\"noreferrer\" href=\"" + link.group() + "\">" + link.group() + "</a>");
        return "<article><h2>" + escaped(letter.subject()) + "</h2><p>to " + escaped(letter.to()) + ", "
                + TIME.format(letter.sent()) + "</p><pre>" + text + "</pre></article>\n";
    }

    /** HTML with nothing of the letter's own in it but words. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] style() throws IOException {
        try (InputStream css = Objects.requireNonNull(MailboxPage.class.getResourceAsStream("/local/mailbox.css"))) {
            return css.readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
