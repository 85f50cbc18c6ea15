package org.offprint.site;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What every page shows of the features, whatever it is made from itself: which sections stand in
 * the menu, the owner's name, and whether search engines may come. When it changes, every page
 * changes.
 */
@Component
class Surroundings {

    private final ObjectProvider<SiteSection> sections;
    private final ObjectProvider<SiteOwner> owner;
    private final Indexing indexing;

    Surroundings(
            ObjectProvider<SiteSection> sections,
            ObjectProvider<SiteOwner> owner,
            Indexing indexing) {
        this.sections = sections;
        this.owner = owner;
        this.indexing = indexing;
    }

    /** What is there now; equal as long as no page looks different for it. */
    Object look() {
        return new Seen(
                sections.stream()
                        .filter(SiteSection::hasContent)
                        .map(SiteSection::path)
                        .sorted()
                        .toList(),
                owner.stream().map(SiteOwner::ownerName).toList(),
                areIndexed());
    }

    /** Whether search engines may list the pages. */
    boolean areIndexed() {
        return indexing.isAllowed();
    }

    private record Seen(List<String> sections, List<Optional<String>> owner, boolean indexed) {}
}
