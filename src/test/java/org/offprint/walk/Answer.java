package org.offprint.walk;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back for a path.
 *
 * @param path with its query
 */
record Answer(String path, int status, HttpHeaders headers, byte[] body) {

    /** The first header of a name; empty where there is none. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    boolean is(String type) {
        return header("Content-Type").startsWith(type);
    }

    /** Whether it has the name of a file: a page to read elsewhere, or no page at all. */
    boolean isFile() {
        return header("Content-Disposition").contains("filename=");
    }

    /** Whether it is a page of the site. */
    boolean isPage() {
        return is("text/html") && !isFile();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The page, its links to be resolved against the public address. */
    Document page() {
        return Jsoup.parse(text(), PublicSite.ORIGIN + path);
    }
}
