package org.offprint.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * The style sheet, the script and the icons of the public pages, each under an address that holds a
 * hash of its content and so may be kept for a year. The style sheet is {@code site.css} and behind
 * it, by name, what lies in {@code parts}; in the owner's look it has an address of its own, and
 * one that was changed is served on for pages that were read before.
 */
@Component
public class StaticFiles {

    private static final String ROOT = "META-INF/resources/";
    private static final String FAVICON = "/favicon.ico";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String AFTER_ASKING = "no-cache";

    private static final String SHEET = "site/site.css";
    private static final Pattern HASHED =
            Pattern.compile("/(site/[^/.]+)\\.[0-9a-f]{10}(\\.[a-z]+)");

    private final Map<String, StaticFile> byName = new LinkedHashMap<>();
    private final Map<String, StaticFile> byPath = new LinkedHashMap<>();
    private final LookSheets sheets = new LookSheets();

    StaticFiles() {
        try {
            var files = new PathMatchingResourcePatternResolver(StaticFiles.class.getClassLoader());
            for (Resource file : files.getResources("classpath:" + ROOT + "site/*.*")) {
                add(file, contents(file));
            }
            join("site.css", files.getResources("classpath:" + ROOT + "site/parts/*.css"));
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of the public pages is unreadable", e);
        }
    }

    /**
     * The address of a file.
     *
     * @param name its name below {@code frontend}, such as {@code site/site.css}
     * @throws IllegalArgumentException if there is none
     */
    public String path(String name) {
        StaticFile file = byName.get(name);
        if (file == null) {
            throw new IllegalArgumentException("There is no static file " + name);
        }
        return file.hashedPath();
    }

    /** The address of the style sheet in a look. */
    public String stylesheet(Look look) {
        return look.css().isEmpty() ? path(SHEET) : sheets.of(look, this::dressed).hashedPath();
    }

    /**
     * The answer to this address: to be kept for a year under a hashed one, else only after asking.
     */
    Optional<StaticAnswer> find(String path) {
        StaticFile plain = byName.get(path.equals(FAVICON) ? "site" + FAVICON : name(path));
        if (plain != null) {
            return Optional.of(new StaticAnswer(plain.bytes(), AFTER_ASKING));
        }
        if (!path.startsWith("/site/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(byPath.get(path))
                .or(() -> sheets.findByHashedPath(path))
                .map(file -> new StaticAnswer(file.bytes(), FOR_A_YEAR));
    }

    /**
     * The address that a file has now, from one that it may have had before it was changed.
     *
     * @param look the look of the site now
     */
    Optional<String> findPresentPath(String path, Supplier<Look> look) {
        Matcher hashed = HASHED.matcher(path);
        if (!hashed.matches()) {
            return Optional.empty();
        }
        String name = hashed.group(1) + hashed.group(2);
        return name.equals(SHEET)
                ? Optional.of(stylesheet(look.get()))
                : Optional.ofNullable(byName.get(name)).map(StaticFile::hashedPath);
    }

    private static String name(String path) {
        return path.startsWith("/") ? path.substring(1) : "";
    }

    /** One style sheet for the browser; for us a file for each part of the site. */
    private void join(String whole, Resource[] parts) throws IOException {
        StaticFile base = byName.remove("site/" + whole);
        if (base == null) {
            throw new IllegalStateException("There is no " + whole);
        }
        byPath.remove(base.hashedPath());
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(base.content());
        Arrays.sort(parts, Comparator.comparing(part -> Objects.toString(part.getFilename())));
        for (Resource part : parts) {
            joined.writeBytes(contents(part));
        }
        add(whole, joined.toByteArray());
    }

    private static byte[] contents(Resource resource) throws IOException {
        return resource.isReadable() ? resource.getContentAsByteArray() : new byte[0];
    }

    private void add(Resource resource, byte[] content) {
        @Nullable String simpleName = resource.getFilename();
        if (simpleName != null && resource.isReadable()) {
            add(simpleName, content);
        }
    }

    private void add(String simpleName, byte[] content) {
        StaticFile file = file(simpleName, content);
        byName.put("site/" + simpleName, file);
        byPath.put(file.hashedPath(), file);
    }

    private StaticFile dressed(Look look) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(Objects.requireNonNull(byName.get(SHEET)).content());
        whole.writeBytes(look.css().getBytes(StandardCharsets.UTF_8));
        return file("site.css", whole.toByteArray());
    }

    private static StaticFile file(String simpleName, byte[] content) {
        MediaType type =
                MediaTypeFactory.getMediaType(simpleName)
                        .orElse(MediaType.APPLICATION_OCTET_STREAM);
        String contentType =
                type.getType().equals("text") ? type + ";charset=UTF-8" : type.toString();
        var bytes = FinishedBytes.of(contentType, content);
        int dot = simpleName.lastIndexOf('.');
        String hashed =
                "/site/%s.%s%s"
                        .formatted(
                                simpleName.substring(0, dot),
                                bytes.hash().substring(0, 10),
                                simpleName.substring(dot));
        return new StaticFile(hashed, bytes, content);
    }

    /** One file, ready to be sent. */
    record StaticFile(String hashedPath, FinishedBytes bytes, byte[] content) {}

    /** A file and how long it may be kept. */
    record StaticAnswer(FinishedBytes bytes, String cacheControl) {}
}
