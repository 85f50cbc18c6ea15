package org.offprint.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.papers.Author;
import org.offprint.profile.Orcid;

/**
 * Reads the authors of a paper. One who was among the stored authors under the same name keeps what
 * the API does not tell: how the name is taken apart, and the home page.
 */
final class AuthorInput {

    private final List<Author> stored;

    AuthorInput(List<Author> stored) {
        this.stored = new ArrayList<>(stored);
    }

    @Nullable Author read(Members members) {
        String family = Text.orNull(members.text("family"));
        String given = Text.orNull(members.text("given"));
        Orcid orcid = orcid(members);
        Boolean owner = members.flag("owner");
        boolean equal = Boolean.TRUE.equals(members.flag("equal"));
        boolean corresponding = Boolean.TRUE.equals(members.flag("corresponding"));
        if (family == null) {
            members.wrong("family", "An author needs a family name.");
            return null;
        }
        if (given != null && given.length() > Author.MAX_LENGTH) {
            members.wrong(
                    "given",
                    "A given name is %d characters long; %d is the most."
                            .formatted(given.length(), Author.MAX_LENGTH));
            return null;
        }
        try {
            Author named = named(family, given);
            return named.at(orcid, named.url()).declaredOwner(owner).marked(equal, corresponding);
        } catch (IllegalArgumentException e) {
            members.wrong("family", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Author named(String family, @Nullable String given) {
        for (Author each : stored) {
            if (PaperJson.family(each).equals(family) && Objects.equals(each.given(), given)) {
                stored.remove(each);
                return each;
            }
        }
        return given == null || given.indexOf(',') >= 0 || family.startsWith("{")
                ? new Author(given, family)
                : Author.parse(family + ", " + given);
    }

    private static @Nullable Orcid orcid(Members members) {
        String text = Text.orNull(members.text("orcid"));
        try {
            return text == null ? null : Orcid.of(text);
        } catch (IllegalArgumentException e) {
            members.wrong("orcid", String.valueOf(e.getMessage()));
            return null;
        }
    }
}
