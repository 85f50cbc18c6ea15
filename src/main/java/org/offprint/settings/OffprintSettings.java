package org.offprint.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * All that is set from outside, each by an environment variable ({@code OFFPRINT_DATA}) or a
 * property ({@code offprint.data}). {@code SERVER_PORT} and {@code SERVER_ADDRESS} are Spring
 * Boot's own.
 *
 * @param data the folder of everything that must be kept: database, uploads, backups
 * @param url the public address, such as https://jane.example.org; wins over the console's field.
 *     With https, cookies are Secure and HSTS is sent. Null if not set.
 * @param trustedProxies addresses or networks (CIDR) of the proxies whose forwarded headers count;
 *     none by default
 * @param starter what a fresh database is filled with
 * @param admin the first administrator, made without a browser
 * @param lookup the services at which works are looked up
 * @param importLimits how much an import takes in ({@code OFFPRINT_IMPORT_MAX_BYTES} and others)
 */
@ConfigurationProperties("offprint")
public record OffprintSettings(
        @DefaultValue("data") Path data,
        @Nullable String url,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("sample") Starter starter,
        @DefaultValue Admin admin,
        @DefaultValue Lookup lookup,
        @DefaultValue @Name("import") ImportLimits importLimits) {

    /** What a fresh database is filled with. */
    public enum Starter {
        /** A real page of a real researcher, to be changed into one's own. */
        SAMPLE,
        /** Nothing. */
        EMPTY
    }

    /**
     * The first administrator, honoured only until one exists.
     *
     * @param username the user name, or null
     * @param password the password, or null; the file is the better place
     * @param passwordFile a file whose first line is the password, or null
     */
    public record Admin(
            @Nullable String username, @Nullable String password, @Nullable Path passwordFile) {

        /** Never the password: a settings record may end up in a log. */
        @Override
        public String toString() {
            return "Admin[username=" + username + "]";
        }
    }

    /**
     * The services at which works are looked up. Each address may have a path, which is kept; an
     * empty one switches that look-up off. No other address is ever contacted.
     *
     * @param crossrefUrl Crossref's interface ({@code OFFPRINT_LOOKUP_CROSSREF_URL})
     * @param dataciteUrl DataCite's content negotiation ({@code OFFPRINT_LOOKUP_DATACITE_URL})
     * @param arxivUrl arXiv's query interface ({@code OFFPRINT_LOOKUP_ARXIV_URL})
     * @param orcidUrl ORCID's public interface ({@code OFFPRINT_LOOKUP_ORCID_URL})
     * @param allowPrivate whether these may lie at addresses that are not public, such as on this
     *     machine, for tests and for mirrors in one's own network ({@code
     *     OFFPRINT_LOOKUP_ALLOW_PRIVATE})
     */
    public record Lookup(
            @DefaultValue("https://api.crossref.org") String crossrefUrl,
            @DefaultValue("https://data.crosscite.org") String dataciteUrl,
            @DefaultValue("https://export.arxiv.org") String arxivUrl,
            @DefaultValue("https://pub.orcid.org") String orcidUrl,
            @DefaultValue("false") boolean allowPrivate) {}
}
