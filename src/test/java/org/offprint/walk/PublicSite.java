package org.offprint.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The running site as a visitor's program asks it. */
final class PublicSite {

    /** Under which address the public knows it. */
    static final String ORIGIN = "https://ada.example.org";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int MOST_STEPS = 5;

    private final int port;

    PublicSite(int port) {
        this.port = port;
    }

    /** Whether an absolute address is one of this site. */
    static boolean owns(String address) {
        return address.equals(ORIGIN) || address.startsWith(ORIGIN + "/");
    }

    /** The path, with its query, of an absolute address of this site. */
    static String path(String address) {
        String path = address.substring(ORIGIN.length()).replaceFirst("#.*", "");
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The answer to a path, whatever it is. */
    Answer get(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answer(path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer at the end of all redirects, as far as they lead within this site. */
    Answer follow(String path) {
        Answer answer = get(path);
        for (int step = 0; step < MOST_STEPS && answer.status() / 100 == 3; step++) {
            String target = URI.create(ORIGIN + path).resolve(answer.header("Location")).toString();
            if (!owns(target)) {
                return answer;
            }
            answer = get(path(target));
        }
        return answer;
    }
}
