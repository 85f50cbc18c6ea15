package org.offprint.site;

import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.site.FinishedBytes.Variant;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers requests for finished pages and static files by looking at memory alone. What is in any
 * way unusual it leaves to the filters and controllers, which give the same answer where they give
 * one.
 */
@Component
class HotPath {

    private final FinishedPages pages;
    private final StaticFiles files;

    HotPath(FinishedPages pages, StaticFiles files) {
        this.pages = pages;
        this.files = files;
    }

    /**
     * The answer to a GET or HEAD, if it is at hand.
     *
     * @param path as the request spelled it
     * @param query as the request spelled it; null where there is none
     */
    Optional<Answer> find(String path, @Nullable String query, RequestHeaders headers) {
        if (query != null && KnownParameters.occurIn(query)) {
            return Optional.empty();
        }
        FinishedPage page = pages.find(path).orElse(null);
        if (page != null) {
            return Optional.of(
                    answer(
                            page.bytes(),
                            FinishedPage.ASK_EACH_TIME,
                            page.indexed(),
                            page.headers(),
                            headers));
        }
        return files.find(path)
                .map(file -> answer(file.bytes(), file.cacheControl(), true, Map.of(), headers));
    }

    private static Answer answer(
            FinishedBytes bytes,
            String cacheControl,
            boolean indexed,
            Map<String, String> further,
            RequestHeaders headers) {
        Variant variant =
                bytes.variant(
                        bytes.varies()
                                && Conditions.takesGzip(
                                        headers.values(HttpHeaders.ACCEPT_ENCODING)));
        boolean known =
                Conditions.isKnown(headers.values(HttpHeaders.IF_NONE_MATCH), variant.tag());
        return new Answer(known ? 304 : 200, bytes, variant, cacheControl, indexed, further);
    }

    /** The headers of a request. */
    @FunctionalInterface
    interface RequestHeaders {

        /** All values of a header, none where it is missing. */
        Enumeration<String> values(String name);
    }

    /** Takes the headers of an answer. */
    @FunctionalInterface
    interface HeaderSink {

        /** Adds a header that is not there yet. */
        void add(String name, String value);
    }

    /**
     * What is to be sent, but for the security headers, which are the same for all.
     *
     * @param status 200 or 304; the latter without content
     */
    record Answer(
            int status,
            FinishedBytes bytes,
            Variant variant,
            String cacheControl,
            boolean indexed,
            Map<String, String> further) {

        void addHeaders(HeaderSink sink) {
            sink.add(HttpHeaders.CACHE_CONTROL, cacheControl);
            sink.add(HttpHeaders.ETAG, variant.tag());
            if (bytes.varies()) {
                sink.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            }
            if (!indexed) {
                sink.add(FinishedPage.ROBOTS, FinishedPage.NOINDEX);
            }
            further.forEach(sink::add);
            if (status == 200 && variant.encoding() != null) {
                sink.add(HttpHeaders.CONTENT_ENCODING, variant.encoding());
            }
        }
    }
}
