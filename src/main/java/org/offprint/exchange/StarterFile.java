package org.offprint.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.EmailAddress;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.profile.ProfileData;
import tools.jackson.databind.json.JsonMapper;

/** The shape of {@code starter/sample.json}, which ships with the jar. */
record StarterFile(Person profile, List<String> redirects, List<Work> papers) {

    static StarterFile sample() {
        try (InputStream file = StarterFile.class.getResourceAsStream("/starter/sample.json")) {
            if (file == null) {
                throw new IllegalStateException("starter/sample.json is missing from the jar");
            }
            return JsonMapper.shared().readValue(file, StarterFile.class);
        } catch (IOException e) {
            throw new IllegalStateException("starter/sample.json cannot be read", e);
        }
    }

    record Person(
            String name,
            String jobTitle,
            String affiliation,
            String affiliationUrl,
            String interests,
            String email,
            List<String> bio) {

        ProfileData data() {
            return new ProfileData(
                    name,
                    List.of(),
                    jobTitle,
                    affiliation,
                    WebLink.of(affiliationUrl),
                    interests,
                    List.of(),
                    EmailAddress.of(email),
                    MarkdownText.of(String.join("\n\n", bio)),
                    null,
                    List.of());
        }
    }

    record Work(
            String title,
            List<String> authors,
            PaperType type,
            @Nullable String venue,
            @Nullable String venueShort,
            int year,
            @Nullable String note,
            String url,
            String arxiv) {

        PaperData data() {
            return PaperData.titled(title)
                    .edit()
                    .authors(authors.stream().map(Author::parse).toList())
                    .type(type)
                    .venue(venue, venueShort)
                    .date(PartialDate.of(year))
                    .note(note)
                    .url(WebLink.of(url))
                    .arxiv(ArxivId.of(arxiv))
                    .selected(true)
                    .done();
        }
    }
}
