package gr.hestia.load.search;

import gr.hestia.load.bench.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Searches of one desk. */
final class Searches {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final Desk desk;

    Searches(String url, Desk desk) {
        this.url = url;
        this.desk = desk;
    }

    /** How many files a text finds. */
    long found(String typed) {
        return JSON.readTree(send(typed)).required("total").asLong();
    }

    /** How long each of so many searches took, in milliseconds. */
    List<Double> millis(String typed, int times) {
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            send(typed);
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    private String send(String typed) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(url + "/api/v1/tenants/" + desk.slug() + "/beneficiaries/searches"))
                .header("Authorization", "Bearer " + desk.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("query", typed))))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "a search was answered with " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in the midst of a search", interruption);
        }
    }
}
