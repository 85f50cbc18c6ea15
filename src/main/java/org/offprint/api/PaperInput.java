package org.offprint.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEdit;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.PublicationEdit;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a paper as {@link PaperJson} writes it. A member that is absent is null, and a null is what
 * a new paper has: a program that wants to keep a value sends it along. Only what would do harm by
 * being forgotten stays: the address, and whether visitors see the paper. {@code id} and {@code
 * version} are ours and change nothing.
 */
final class PaperInput {

    private final Members members;
    private final @Nullable Paper stored;
    private PaperData paper;

    private PaperInput(ObjectNode json, @Nullable Paper stored) {
        members = new Members(json);
        this.stored = stored;
        paper = stored == null ? PaperData.titled("…") : stored.data();
    }

    /**
     * A new paper.
     *
     * @throws ProblemException that names every wrong member
     */
    static PaperData added(ObjectNode json) {
        return new PaperInput(json, null).read();
    }

    /**
     * A stored paper as it is to be from now on.
     *
     * @throws ProblemException that names every wrong member
     */
    static PaperData replacing(Paper stored, ObjectNode json) {
        return new PaperInput(json, stored).read();
    }

    private PaperData read() {
        readOurs();
        String title = Text.orNull(members.text("title"));
        if (!members.isWrong("title")) {
            set("title", edit -> edit.title(title == null ? "" : title));
        }
        readAuthors();
        PaperType type = choice("type", PaperType.values(), PaperType::id);
        set("type", edit -> edit.type(type == null ? PaperType.ARTICLE : type));
        PaperStatus status = choice("status", PaperStatus.values(), PaperStatus::id);
        set("status", edit -> edit.status(status == null ? PaperStatus.PUBLISHED : status));
        Visibility visibility = choice("visibility", Visibility.values(), PaperInput::id);
        if (visibility != null) {
            set("visibility", edit -> edit.visibility(visibility));
        }
        readPublication();
        PartialDate date = date();
        set("year", edit -> edit.date(date));
        Doi doi = value("doi", Doi::of);
        set("doi", edit -> edit.doi(doi));
        ArxivId arxiv = value("arxiv", ArxivId::of);
        set("arxiv", edit -> edit.arxiv(arxiv));
        String note = members.text("note");
        set("note", edit -> edit.note(note));
        String abstractText = members.text("abstract");
        set("abstract", edit -> edit.abstractText(abstractText));
        List<String> tags = members.texts("tags");
        set("tags", edit -> edit.tags(tags));
        List<PaperLink> links = members.objects("links", (link, place) -> link(link));
        set("links", edit -> edit.links(links));
        boolean selected = Boolean.TRUE.equals(members.flag("selected"));
        set("selected", edit -> edit.selected(selected));
        members.refuseOthers();
        if (!members.errors().isEmpty()) {
            throw ProblemException.invalid(members.errors());
        }
        return paper;
    }

    private void readOurs() {
        String id = members.text("id");
        if (stored != null && id != null && !id.equalsIgnoreCase(stored.id().toString())) {
            members.wrong("id", "This is the id of another paper; leave it out.");
        }
        members.number("version");
        Slug slug = value("slug", Slug::of);
        if (slug != null && (stored == null || !slug.equals(stored.slug()))) {
            set("slug", edit -> edit.slug(slug));
        }
    }

    private void readAuthors() {
        int before = members.errors().size();
        if (members.size("authors") > PaperData.MAX_AUTHORS) {
            members.wrong(
                    "authors",
                    "There are %,d authors; %,d is the most."
                            .formatted(members.size("authors"), PaperData.MAX_AUTHORS));
            return;
        }
        AuthorInput input = new AuthorInput(paper.authors());
        List<Author> authors = members.objects("authors", (author, place) -> input.read(author));
        if (authors.isEmpty() && !paper.authors().isEmpty()
                || authors.isEmpty() && stored == null) {
            if (members.errors().size() == before) {
                members.wrong("authors", "A paper needs an author with a family name.");
            }
            return;
        }
        set("authors", edit -> edit.authors(authors));
    }

    private void readPublication() {
        publication("venue", PublicationEdit::venue);
        publication("venueShort", PublicationEdit::venueShort);
        publication("volume", PublicationEdit::volume);
        publication("issue", PublicationEdit::issue);
        publication("pages", PublicationEdit::pages);
        publication("publisher", PublicationEdit::publisher);
    }

    private void publication(String name, PublicationPart part) {
        String text = members.text(name);
        set(name, edit -> edit.publication(part.set(paper.publication().edit(), text).done()));
    }

    private @Nullable PartialDate date() {
        Integer year = members.number("year");
        Integer month = members.number("month");
        Integer day = members.number("day");
        if (year == null) {
            if (month != null) {
                members.wrong("month", "A month needs its year.");
            } else if (day != null) {
                members.wrong("day", "A day needs its month and its year.");
            }
            return null;
        }
        return checked("year", () -> PartialDate.of(year))
                .flatMap(known -> checked("month", () -> PartialDate.of(year, month)))
                .flatMap(known -> checked("day", () -> new PartialDate(year, month, day)))
                .orElse(null);
    }

    private @Nullable PaperLink link(Members link) {
        LinkKind kind = choice(link, "kind", LinkKind.values(), LinkKind::id);
        String url = Text.orNull(link.text("url"));
        if (url == null) {
            link.wrong("url", "A link needs an address.");
            return null;
        }
        try {
            return new PaperLink(kind == null ? LinkKind.OTHER : kind, WebLink.of(url));
        } catch (IllegalArgumentException e) {
            link.wrong("url", String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Changes one part of the paper, or notes why that cannot be. */
    private void set(String name, Consumer<PaperEdit> change) {
        checked(
                        name,
                        () -> {
                            PaperEdit edit = paper.edit();
                            change.accept(edit);
                            return edit.done();
                        })
                .ifPresent(changed -> paper = changed);
    }

    private <T> @Nullable T value(String name, Function<String, T> reader) {
        String text = Text.orNull(members.text(name));
        return text == null ? null : checked(name, () -> reader.apply(text)).orElse(null);
    }

    private <T> @Nullable T choice(String name, T[] all, Function<T, String> id) {
        return choice(members, name, all, id);
    }

    private static <T> @Nullable T choice(
            Members members, String name, T[] all, Function<T, String> id) {
        String text = Text.orNull(members.text(name));
        if (text == null) {
            return null;
        }
        Optional<T> chosen =
                Arrays.stream(all).filter(each -> id.apply(each).equals(text)).findFirst();
        if (chosen.isEmpty()) {
            members.wrong(
                    name,
                    "“%s” is no %s; it is one of %s."
                            .formatted(
                                    Text.shortened(text, 40),
                                    name,
                                    Arrays.stream(all).map(id).collect(Collectors.joining(", "))));
        }
        return chosen.orElse(null);
    }

    private <T> Optional<T> checked(String name, Made<T> value) {
        try {
            return Optional.of(value.make());
        } catch (IllegalArgumentException e) {
            members.wrong(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String id(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    /** Makes a value whose rules are checked meanwhile. */
    @FunctionalInterface
    private interface Made<T> {
        T make();
    }

    /** Sets a part of where a work appeared. */
    @FunctionalInterface
    private interface PublicationPart {
        PublicationEdit set(PublicationEdit edit, @Nullable String text);
    }
}
