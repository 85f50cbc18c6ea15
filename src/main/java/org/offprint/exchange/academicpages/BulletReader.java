package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.words.Identifiers;
import org.offprint.exchange.words.NamePrefix;
import org.offprint.exchange.words.VenueTag;
import org.offprint.papers.PaperType;

/** Takes one paper's block apart into its parts. */
final class BulletReader {

    private static final Pattern TAG_AT_START =
            Pattern.compile(
                    "^[\\s*•]*(?:[\\[(【{]\\s*([^\\[\\]()【】{}\\n]{2,60})\\s*[\\])】}]|([^\\n:|]{2,40})[:|](?=\\s)|([^\\n]{2,60})(?=\\n))[\\s:,.|–—-]*");
    private static final int LONGEST_TITLE = 500;

    private final @Nullable String owner;

    BulletReader(@Nullable String owner) {
        this.owner = owner;
    }

    ReadPaper read(Block block, Section section, String raw) {
        PaperText text = new PaperText(RichText.of(block.markup()));
        List<ReadLink> links = LinkReader.take(text);
        VenueTag tag = tagAtStart(text);
        Optional<Title> found = TitleFinder.find(text).or(() -> PlainTitle.find(text));
        Title title = found.orElseGet(() -> whole(text));
        List<String> doubts = new ArrayList<>();
        if (!title.sure()) {
            doubts.add("The title was not set off from the rest: please check it.");
        }
        text.use(title.start(), title.end());
        AuthorFinder.Found authors =
                found.isEmpty()
                        ? new AuthorFinder.Found(List.of(), false, false)
                        : new AuthorFinder(text, title).find();
        VenueFinder.Found venue = VenueFinder.find(text, title, tag);
        PaperLinks ids = PaperLinks.of(text, title, links);
        PaperType kind = kind(venue, section, ids);
        Integer year = venue.year() != null ? venue.year() : section.year();
        String arxiv = ids.arxiv();
        if (year == null && arxiv != null && kind == PaperType.PREPRINT) {
            year = Identifiers.yearOfArxiv(arxiv);
        }
        if (year == null && kind != PaperType.PREPRINT && venue.note() == null) {
            doubts.add("No year was found.");
        }
        if (ids.isOfOldSite()) {
            doubts.add("The link %s leads to a file of the old site.".formatted(ids.url()));
        }
        return new ReadPaper(
                title.text(),
                authors(authors, doubts),
                kind,
                venue.venue(),
                venue.venueShort(),
                year,
                venue.month(),
                venue.note(),
                ids.url(),
                ids.doi(),
                ids.arxiv(),
                ids.links(),
                section.selected(),
                raw,
                block.firstLine(),
                block.lastLine(),
                doubts.isEmpty() ? null : String.join(" ", doubts));
    }

    /** Whether a paragraph outside a list is a paper and not a sentence about papers. */
    static boolean looksLikePaper(String markup) {
        PaperText text = new PaperText(RichText.of(markup));
        List<ReadLink> links = LinkReader.take(text);
        Optional<Title> title = TitleFinder.find(text);
        String plain = text.rich().oneLine();
        if (plain.matches(
                "(?is)^\\W*(for (a|an|the|my|more)|see (also|my|here)|you can|please|a (full|complete)|an? up-to-date|full list|here (is|are)|most of|my (research|work|papers|publications)|also|i |below|more (papers|publications)|abstract|tl;?dr|we |this |in this|\\(?\\W*(denotes|equal|indicates|note|corresponding|co-first|\\d+ denotes|authors? )|(denotes|equal|indicates|note|corresponding)).*")) {
            return false;
        }
        if (isPointer(plain)) {
            return false;
        }
        boolean year = VenuePhrase.year(plain) != null;
        if (title.isPresent()) {
            text.use(title.get().start(), title.get().end());
            boolean first =
                    text.pieces(0, title.get().start()).stream()
                            .allMatch(p -> p.text().length() < 300);
            boolean authors = !new AuthorFinder(text, title.get()).find().names().isEmpty();
            boolean alone =
                    text.left(0, text.plain().length()).length() < 6
                            && title.get().text().split("\\s+").length > 3;
            return first && (authors || alone || !links.isEmpty() || year && plain.length() < 500);
        }
        NamePrefix names = NamePrefix.of(plain);
        return names.isLikely()
                && names.end() < plain.length() - 15
                && year
                && plain.length() < 900;
    }

    /** "[More publications](...)": a way to other papers. */
    static boolean isPointer(String plain) {
        return plain.length() < 200
                && plain.matches(
                        "(?is)^\\W*(more|full|complete|all|see|for|view|a full|check|find|other|please|you can)\\b.*(publications?|papers?|list|scholar|here|cv)\\b.*");
    }

    private static @Nullable VenueTag tagAtStart(PaperText text) {
        Matcher start = TAG_AT_START.matcher(text.plain());
        if (!start.lookingAt()) {
            return null;
        }
        for (int group = 1; group <= 3; group++) {
            if (start.group(group) == null) {
                continue;
            }
            Optional<VenueTag> tag =
                    VenueTag.of(start.group(group))
                            .filter(found -> found.rest().split(" ").length <= 3);
            boolean bare =
                    tag.isPresent()
                            && (group == 1
                                    || tag.get().year() != null
                                    || group == 3
                                    || tag.get().rest().isEmpty());
            if (bare) {
                text.use(0, start.end());
                return tag.get();
            }
        }
        return null;
    }

    private static Title whole(PaperText text) {
        String all = text.rich().oneLine();
        String plain = all.isEmpty() ? "Untitled" : all;
        String title =
                plain.length() > LONGEST_TITLE ? plain.substring(0, LONGEST_TITLE) + "…" : plain;
        return new Title(title, 0, text.plain().length(), null, false);
    }

    private List<String> authors(AuthorFinder.Found found, List<String> doubts) {
        List<String> names = new ArrayList<>(found.names());
        if (names.isEmpty()) {
            doubts.add("No authors were found.");
        } else if (found.ownerLeftOut() && owner != null && !names.contains(owner)) {
            names.addFirst(owner);
        } else if (found.ownerLeftOut() && owner == null) {
            doubts.add("Only the co-authors are named: please add your own name.");
        }
        if (found.othersLeftOut()) {
            doubts.add("The list of authors is not complete.");
        }
        return names;
    }

    private static PaperType kind(VenueFinder.Found venue, Section section, PaperLinks ids) {
        if (venue.kind() != null) {
            return venue.kind();
        }
        if (venue.venue() != null) {
            PaperType hinted = section.kind();
            return hinted != null && hinted != PaperType.PREPRINT ? hinted : PaperType.ARTICLE;
        }
        if (section.kind() != null) {
            return section.kind();
        }
        if (ids.arxiv() != null || venue.unpublished()) {
            return PaperType.PREPRINT;
        }
        return ids.doi() != null ? PaperType.ARTICLE : PaperType.OTHER;
    }
}
