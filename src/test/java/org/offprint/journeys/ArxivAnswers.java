package org.offprint.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A server on this machine that answers every question as arXiv does for one paper. */
final class ArxivAnswers {

    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title type="html">ArXiv Query</title>
              <id>http://arxiv.org/api/x</id>
              <updated>2026-11-24T00:00:00-05:00</updated>
              <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">1</opensearch:totalResults>
              <entry>
                <id>http://arxiv.org/abs/2306.04815v2</id>
                <updated>2024-06-01T00:00:00Z</updated>
                <published>2023-06-07T22:23:32Z</published>
                <title>Slow waves in
              shallow basins</title>
                <summary>  Waves that are slow. </summary>
                <author><name>Ines Arvola</name></author>
                <author><name>Kenji Sato</name></author>
                <link href="http://arxiv.org/abs/2306.04815v2" rel="alternate" type="text/html"/>
                <link title="pdf" href="http://arxiv.org/pdf/2306.04815v2" rel="related" type="application/pdf"/>
                <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="physics.flu-dyn"/>
                <category term="physics.flu-dyn" scheme="http://arxiv.org/schemas/atom"/>
              </entry>
            </feed>
            """;

    private static final HttpServer SERVER = start();

    private ArxivAnswers() {}

    /** Where it is; it serves as long as the tests run. */
    static String address() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    private static HttpServer start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    exchange -> {
                        byte[] feed = FEED.getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders()
                                .add("Content-Type", "application/atom+xml; charset=utf-8");
                        exchange.sendResponseHeaders(200, feed.length);
                        exchange.getResponseBody().write(feed);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
