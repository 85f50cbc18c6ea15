package org.offprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, for no HTTP client sends what servers must bear. */
public final class RawRequest {

    private static final int TIMEOUT_MS = 20_000;

    private RawRequest() {}

    /** The whole answer of a server on this machine, read as UTF-8. */
    public static String send(int port, String request) throws IOException {
        return send(port, request, StandardCharsets.UTF_8);
    }

    /**
     * The whole answer of a server on this machine. A server that has refused a request need not
     * read the rest of it: what it said before it closed the connection counts.
     *
     * @param charset of the request and of the answer
     */
    public static String send(int port, String request, Charset charset) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(TIMEOUT_MS);
            try {
                socket.getOutputStream().write(request.getBytes(charset));
            } catch (SocketException refusedMeanwhile) {
                // Its answer is there to be read.
            }
            return answer(socket).toString(charset);
        }
    }

    private static ByteArrayOutputStream answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(answer);
        } catch (SocketException closed) {
            if (answer.size() == 0) {
                throw closed;
            }
        }
        return answer;
    }
}
