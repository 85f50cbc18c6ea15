package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.offprint.settings.ImportLimits;

/** Reads the text files of a site; one that cannot be read is a problem and empty. */
final class TextFiles {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final SiteFiles files;
    private final Problems problems;

    TextFiles(SiteFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<String> read(SiteFile file, int most) {
        byte[] bytes;
        try (InputStream input = files.open(file)) {
            bytes = input.readNBytes(most + 1);
        } catch (IOException e) {
            problems.ofFile(file.path(), sentence(e));
            return Optional.empty();
        }
        if (bytes.length > most) {
            problems.ofFile(
                    file.path(),
                    "has %,d bytes; %,d are the most for such a file, and it was not read. Split it, or set %s higher."
                            .formatted(
                                    Math.max(file.bytes(), bytes.length),
                                    most,
                                    ImportLimits.MAX_BYTES));
            return Optional.empty();
        }
        return decode(file.path(), bytes);
    }

    private Optional<String> decode(String path, byte[] bytes) {
        String text;
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            text = new String(bytes, StandardCharsets.UTF_16);
        } else {
            try {
                text =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
            } catch (CharacterCodingException e) {
                text = new String(bytes, WESTERN);
                problems.ofFile(
                        path,
                        "is not UTF-8 text and was read as Western European. Save it as UTF-8 if signs look wrong.");
            }
        }
        if (text.indexOf('\0') >= 0) {
            problems.ofFile(path, "holds zero bytes, as no text does; it was not read.");
            return Optional.empty();
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    static String sentence(IOException e) {
        String message = e.getMessage();
        return message == null ? "cannot be read." : "cannot be read: " + message;
    }
}
