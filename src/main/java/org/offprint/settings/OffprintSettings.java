package org.offprint.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
 */
@ConfigurationProperties("offprint")
public record OffprintSettings(
        @DefaultValue("data") Path data,
        @Nullable String url,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("sample") Starter starter,
        @DefaultValue Admin admin) {

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
}
