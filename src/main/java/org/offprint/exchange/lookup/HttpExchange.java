package org.offprint.exchange.lookup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer over HTTP, with nothing that a browser would add: no cookies, no
 * redirects, no proxy, no log-in, no second attempt. Names are resolved by the given resolver
 * alone, which says what may be connected to.
 */
final class HttpExchange implements AutoCloseable {

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);

    private final DnsResolver names;
    private @Nullable CloseableHttpClient client;

    HttpExchange(DnsResolver names) {
        this.names = names;
    }

    /** Made when it is first needed: most starts of Offprint look nothing up. */
    private synchronized CloseableHttpClient client() {
        if (client == null) {
            client =
                    HttpClients.custom()
                            .setConnectionManager(
                                    new DirectConnections()
                                            .setDnsResolver(names)
                                            .setMaxConnPerRoute(2)
                                            .setMaxConnTotal(8)
                                            .setDefaultConnectionConfig(
                                                    ConnectionConfig.custom()
                                                            .setConnectTimeout(PATIENCE)
                                                            .setSocketTimeout(PATIENCE)
                                                            .setTimeToLive(TimeValue.ofSeconds(30))
                                                            .build())
                                            .setConnectionFactory(
                                                    ManagedHttpClientConnectionFactory.builder()
                                                            .http1Config(
                                                                    Http1Config.custom()
                                                                            .setMaxLineLength(
                                                                                    16_384)
                                                                            .setMaxHeaderCount(200)
                                                                            .build())
                                                            .build())
                                            .build())
                            .setDefaultRequestConfig(
                                    RequestConfig.custom()
                                            .setConnectionRequestTimeout(PATIENCE)
                                            .setResponseTimeout(PATIENCE)
                                            .setRedirectsEnabled(false)
                                            .setAuthenticationEnabled(false)
                                            .setProtocolUpgradeEnabled(false)
                                            .build())
                            .setRoutePlanner(
                                    new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                            .disableRedirectHandling()
                            .disableAutomaticRetries()
                            .disableCookieManagement()
                            .disableAuthCaching()
                            .disableContentCompression()
                            .build();
        }
        return client;
    }

    /** Connects without the proxies that the Java machine may have been started with. */
    private static final class DirectConnections extends PoolingHttpClientConnectionManagerBuilder {

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    proxy -> new Socket(Proxy.NO_PROXY),
                    ports,
                    names,
                    RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build());
        }
    }

    /**
     * An answer, whatever its status.
     *
     * @param type the media type, without parameters; empty if none was said
     * @param location where it sends to, or null
     * @param retryAfter when to ask again, as the service wrote it, or null
     * @param body empty unless the status is 200
     */
    record Reply(
            int status,
            String type,
            @Nullable String location,
            @Nullable String retryAfter,
            byte[] body) {}

    /** The answer is longer than the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Makes a request that {@link #send} sends and that any thread may cancel. */
    static HttpGet request(URI address, String accept, String agent) {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", accept);
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("User-Agent", agent);
        return request;
    }

    /**
     * Sends the request and reads the answer.
     *
     * @throws TooLongException if the body has more bytes than the limit, unpacked
     */
    Reply send(HttpGet request, int limit) throws IOException {
        ClassicHttpResponse response = client().executeOpen(null, request, null);
        boolean whole = false;
        try {
            byte[] body = new byte[0];
            if (response.getCode() == 200) {
                body = body(response, limit);
                whole = true;
            }
            String type = header(response, "Content-Type");
            return new Reply(
                    response.getCode(),
                    type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT),
                    header(response, "Location"),
                    header(response, "Retry-After"),
                    body);
        } finally {
            if (!whole) {
                // Closing an open answer would read it to its end, which may never come.
                request.cancel();
            }
            Closer.closeQuietly(response);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    private static byte[] body(ClassicHttpResponse response, int limit) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        InputStream stream = entity.getContent();
        String encoding = entity.getContentEncoding();
        boolean packed = encoding != null && encoding.toLowerCase(Locale.ROOT).contains("gzip");
        return limited(packed ? new GZIPInputStream(stream) : stream, limit);
    }

    private static byte[] limited(InputStream stream, int limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            bytes.write(buffer, 0, n);
            if (bytes.size() > limit) {
                throw new TooLongException();
            }
        }
        return bytes.toByteArray();
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
