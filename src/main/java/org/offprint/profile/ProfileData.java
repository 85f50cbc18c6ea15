package org.offprint.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.Text;
import org.offprint.common.WebLink;

/**
 * All that the home page says of the researcher. Every part may be missing.
 *
 * @param name the name as it is printed, at most {@value #MAX_NAME} characters
 * @param nameForms other spellings of the name under which papers appeared, at most {@value
 *     #MAX_NAME_FORMS}
 * @param jobTitle the position, such as "Assistant Professor", at most {@value #MAX_LINE}
 *     characters
 * @param affiliation the institution, at most {@value #MAX_LINE} characters
 * @param affiliationUrl the institution's address
 * @param interests the work in one line, at most {@value #MAX_INTERESTS} characters
 * @param topics what the owner works on, each in a word or a few, for machines to file; at most
 *     {@value #MAX_TOPICS} of at most {@value #MAX_TOPIC} characters
 * @param bio the biography in Markdown
 * @param links the links beside the name in their order, at most {@value #MAX_LINKS}
 */
public record ProfileData(
        @Nullable String name,
        List<String> nameForms,
        @Nullable String jobTitle,
        @Nullable String affiliation,
        @Nullable WebLink affiliationUrl,
        @Nullable String interests,
        List<String> topics,
        @Nullable EmailAddress email,
        MarkdownText bio,
        @Nullable Photo photo,
        List<ProfileLink> links) {

    /** The most characters of a name. */
    public static final int MAX_NAME = 200;

    /** The most spellings of a name. */
    public static final int MAX_NAME_FORMS = 10;

    /** The most characters of position and affiliation. */
    public static final int MAX_LINE = 300;

    /** The most characters of the interests. */
    public static final int MAX_INTERESTS = 500;

    /** The most topics. */
    public static final int MAX_TOPICS = 20;

    /** The most characters of a topic. */
    public static final int MAX_TOPIC = 100;

    /** The most links. */
    public static final int MAX_LINKS = 30;

    /** A profile that says nothing. */
    public static final ProfileData EMPTY =
            new ProfileData(
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    MarkdownText.EMPTY,
                    null,
                    List.of());

    public ProfileData {
        name = Text.limited("The name", name, MAX_NAME);
        jobTitle = Text.limited("The position", jobTitle, MAX_LINE);
        affiliation = Text.limited("The affiliation", affiliation, MAX_LINE);
        interests = Text.limited("The line of interests", interests, MAX_INTERESTS);
        nameForms =
                cleaned(
                        "spellings of the name",
                        MAX_NAME_FORMS,
                        nameForms,
                        form -> Text.limited("A spelling of the name", form, MAX_NAME));
        topics =
                cleaned(
                        "topics",
                        MAX_TOPICS,
                        topics,
                        topic -> Text.limited("A topic", topic, MAX_TOPIC));
        if (links.size() > MAX_LINKS) {
            throw new IllegalArgumentException(
                    "There are %d links; %d is the most.".formatted(links.size(), MAX_LINKS));
        }
        links = List.copyOf(links);
    }

    /** Whom to set off in a list of authors. */
    public OwnerName ownerName() {
        return OwnerName.of(name, nameForms);
    }

    /** The owner's iD at orcid.org, if one of the links leads there. */
    public Optional<Orcid> orcid() {
        return links.stream()
                .filter(link -> link.kind() == ProfileLinkKind.ORCID)
                .flatMap(link -> Orcid.find(link.url()).stream())
                .findFirst();
    }

    private static List<String> cleaned(
            String what, int most, List<String> texts, UnaryOperator<@Nullable String> clean) {
        if (texts.size() > most) {
            throw new IllegalArgumentException(
                    "There are %d %s; %d is the most.".formatted(texts.size(), what, most));
        }
        return texts.stream().map(clean).filter(Objects::nonNull).distinct().toList();
    }
}
