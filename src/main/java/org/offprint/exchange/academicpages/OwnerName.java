package org.offprint.exchange.academicpages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offprint.exchange.ReadProblem;
import org.offprint.papers.NameShape;

/** The name of a page's owner, where its front matter plainly gives one. */
final class OwnerName {

    private static final Set<String> NO_NAMES =
            Set.of(
                    "about",
                    "home",
                    "homepage",
                    "welcome",
                    "hi",
                    "hello",
                    "me",
                    "my",
                    "page",
                    "website",
                    "site",
                    "bio",
                    "biography",
                    "index",
                    "academic",
                    "personal",
                    "research",
                    "researcher",
                    "cv",
                    "current",
                    "experiences",
                    "student",
                    "phd",
                    "i",
                    "i'm",
                    "who",
                    "am",
                    "introduction",
                    "profile",
                    "default",
                    "single",
                    "portfolio",
                    "blog",
                    "lab",
                    "group",
                    "author",
                    "admin",
                    "contact");

    private OwnerName() {}

    static Optional<String> find(FrontMatter front, List<ReadProblem> problems) {
        return front.findText("author", problems)
                .flatMap(OwnerName::name)
                .or(() -> front.findText("title", problems).flatMap(OwnerName::name));
    }

    private static Optional<String> name(String text) {
        String plain = RichText.of(text).oneLine().replaceAll("\\s*[(（][^()（）]*[)）]", "").strip();
        String[] words = plain.split("\\s+");
        boolean several =
                words.length > 1 && words.length < 6
                        || plain.codePoints().allMatch(Character::isIdeographic);
        for (String word : words) {
            several = several && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
        }
        boolean greeting =
                plain.contains("!")
                        || plain.contains(",")
                        || plain.contains("'s")
                        || plain.contains("’s");
        return several && !greeting && NameShape.isName(plain)
                ? Optional.of(plain)
                : Optional.empty();
    }
}
