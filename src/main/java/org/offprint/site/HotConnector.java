package org.offprint.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts the {@link HotPath} where Tomcat has read the head of a request and checked that it is HTTP,
 * and before it looks for filters and servlets. A finished page so costs a fifth of what it costs
 * behind them ({@code docs/decisions/0006-server.md}).
 */
@Component
class HotConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<HotPath> hotPath;
    private final ObjectProvider<PublicHeaders> headers;

    HotConnector(ObjectProvider<HotPath> hotPath, ObjectProvider<PublicHeaders> headers) {
        this.hotPath = hotPath;
        this.headers = headers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(this::customize);
    }

    private void customize(Connector connector) {
        connector.setProperty("maxKeepAliveRequests", "-1");
        // A page with its headers in one write.
        connector.setProperty("socket.appWriteBufSize", "32768");
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                var protocol = connector.getProtocolHandler();
                protocol.setAdapter(
                        new HotAdapter(
                                protocol.getAdapter(), hotPath.getObject(), securityHeaders()));
            }
        });
    }

    private List<EncodedHeader> securityHeaders() {
        return headers.stream()
                .flatMap(all -> all.publicHeaders().entrySet().stream())
                .map(header -> EncodedHeader.of(header.getKey(), header.getValue()))
                .toList();
    }

    private static final class HotAdapter implements Adapter {

        private final Adapter next;
        private final HotPath hotPath;
        private final List<EncodedHeader> security;

        HotAdapter(Adapter next, HotPath hotPath, List<EncodedHeader> security) {
            this.next = next;
            this.hotPath = hotPath;
            this.security = security;
        }

        @Override
        public void service(Request request, Response response) throws Exception {
            HotPath.Answer answer = answer(request, response);
            if (answer == null) {
                next.service(request, response);
            } else {
                send(answer, request, response);
            }
        }

        private HotPath.@Nullable Answer answer(Request request, Response response) {
            String method = request.getMethod();
            if (!("GET".equals(method) || "HEAD".equals(method))
                    || response.getStatus() != 200
                    || request.getMimeHeaders().getValue("Transfer-Encoding") != null
                    || request.getMimeHeaders().getValue("Content-Length") != null) {
                return null;
            }
            MimeHeaders sent = request.getMimeHeaders();
            return hotPath.find(
                            request.requestURI().toString(),
                            request.queryString().isNull()
                                    ? null
                                    : request.queryString().toString(),
                            sent::values)
                    .orElse(null);
        }

        private void send(HotPath.Answer answer, Request request, Response response)
                throws Exception {
            MimeHeaders out = response.getMimeHeaders();
            for (EncodedHeader header : security) {
                out.addValue(header.name, 0, header.name.length)
                        .setBytes(header.value, 0, header.value.length);
            }
            answer.addHeaders((name, value) -> out.addValue(name).setString(value));
            response.setStatus(answer.status());
            if (answer.status() == 200) {
                byte[] body = answer.variant().body();
                response.setContentTypeNoCharset(answer.bytes().contentType());
                response.setContentLength(body.length);
                if (!"HEAD".equals(request.getMethod())) {
                    response.doWrite(ByteBuffer.wrap(body));
                }
            }
            response.action(ActionCode.CLOSE, null);
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return next.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status)
                throws Exception {
            return next.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            next.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            next.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return next.getDomain();
        }
    }

    private record EncodedHeader(byte[] name, byte[] value) {

        static EncodedHeader of(String name, String value) {
            return new EncodedHeader(
                    name.getBytes(StandardCharsets.ISO_8859_1),
                    value.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
