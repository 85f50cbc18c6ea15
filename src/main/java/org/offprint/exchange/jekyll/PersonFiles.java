package org.offprint.exchange.jekyll;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.profile.ProfileData;
import org.offprint.profile.VitaEntry;

/**
 * Who the owner is: {@code _config.yml}, {@code _data/socials.yml} and the front matter of the home
 * page. What the themes ship as an example is passed over.
 */
final class PersonFiles {

    private static final Set<String> EXAMPLES =
            Set.of(
                    "your name",
                    "your sidebar name",
                    "your name / site title",
                    "academic pages",
                    "short biography for the left-hand sidebar",
                    "red brick university",
                    "none@example.org",
                    "you@example.com",
                    "your email",
                    "blank");
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?i).*\\b(professor|lecturer|reader|postdoc\\w*|ph\\.?d|student|candidate|researcher|scientist|fellow|engineer|director|chair|dean|instructor)\\b.*");
    private static final Pattern LINK =
            Pattern.compile("(?is)<a\\b[^>]*\\bhref\\s*=\\s*['\"]([^'\"]+)['\"][^>]*>(.*?)</a>");

    private final SiteText text;
    private final YamlMap config;
    private final YamlMap author;
    private final YamlMap socials;
    private final YamlMap home;

    /**
     * @param home the front matter of the home page
     */
    PersonFiles(SiteText text, YamlMap home) {
        this.text = text;
        this.config = text.config();
        this.author = config.map("author").isEmpty() ? firstAuthor(text) : config.map("author");
        this.socials = YamlMap.of(text.data("_data/socials.yml").orElse(null));
        this.home = home;
    }

    Optional<String> name() {
        String parts =
                Stream.of("first_name", "middle_name", "last_name")
                        .flatMap(part -> config.text(part).stream())
                        .collect(Collectors.joining(" "));
        return own(parts)
                .or(() -> author.text("name").flatMap(PersonFiles::own))
                .or(() -> config.text("author").flatMap(PersonFiles::own))
                .or(() -> config.text("name").flatMap(PersonFiles::own))
                .filter(name -> name.length() <= ProfileData.MAX_NAME);
    }

    Optional<String> email() {
        return author.text("email")
                .or(() -> socials.text("email"))
                .or(() -> config.text("email"))
                .flatMap(PersonFiles::own)
                .map(email -> email.replaceFirst("(?i)^mailto:", ""));
    }

    /** All the rest. */
    FoundPerson person(List<VitaEntry> vita) {
        String line = author.text("bio").map(Html::text).flatMap(PersonFiles::own).orElse("");
        boolean position = line.length() <= 120 && POSITION.matcher(line).matches();
        String subtitle = home.text("subtitle").orElse("");
        Matcher link = LINK.matcher(subtitle);
        String employer =
                author.text("employer")
                        .flatMap(PersonFiles::own)
                        .orElseGet(() -> Html.text(subtitle));
        return new FoundPerson(
                position ? line : null,
                limited(employer, ProfileData.MAX_LINE),
                link.find()
                        ? WebLink.parse(link.group(1)).filter(WebLink::isAbsolute).orElse(null)
                        : null,
                position ? null : limited(line, ProfileData.MAX_INTERESTS),
                photo().orElse(null),
                new PersonLinks(text).read(author, config, socials),
                vita);
    }

    /** What the site calls itself, where that is neither the owner's name nor an example. */
    Optional<String> title() {
        return config.text("title")
                .map(Html::text)
                .flatMap(PersonFiles::own)
                .filter(title -> title.length() <= 200 && !title.equals(name().orElse("")));
    }

    private Optional<String> photo() {
        return author.text("avatar")
                .or(() -> home.map("profile").text("image"))
                .flatMap(path -> text.named(path, "images", "assets/img", "assets/images"))
                .map(SiteFile::path);
    }

    private static YamlMap firstAuthor(SiteText text) {
        YamlMap authors = YamlMap.of(text.data("_data/authors.yml").orElse(null));
        for (String name : authors.names()) {
            return authors.map(name);
        }
        return YamlMap.EMPTY;
    }

    static Optional<String> own(String value) {
        return value.isBlank() || EXAMPLES.contains(value.strip().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(value.strip());
    }

    private static @Nullable String limited(String value, int most) {
        return value.isBlank() || value.length() > most ? null : value;
    }
}
