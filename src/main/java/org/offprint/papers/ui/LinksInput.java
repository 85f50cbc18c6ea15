package org.offprint.papers.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.offprint.common.ui.Draft;
import org.offprint.common.ui.DraftKeeper;
import org.offprint.common.ui.OrderedListField;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;

/** The further links in their order. */
final class LinksInput implements PaperInput {

    private static final String NAME = "links";

    final OrderedListField<PaperLink> list =
            new OrderedListField<>("Links", "Add a link", LinkEntry::new);

    LinksInput() {
        DraftKeeper.rowsNamed(NAME, list);
        list.addClassName("link-rows");
        list.setHelperText("PDF, arXiv and DOI come by themselves out of the ids above.");
    }

    List<PaperLink> read() {
        return list.getValue();
    }

    @Override
    public String label() {
        return "Links";
    }

    @Override
    public String shown(PaperData paper) {
        return paper.links().stream()
                .map(link -> link.kind().label() + " " + link.url())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void fill(PaperData paper) {
        list.setValue(paper.links());
    }

    @Override
    public boolean isChangedFrom(PaperData paper) {
        return list.hasUnreadable() || !list.getValue().equals(paper.links());
    }

    @Override
    public boolean check() {
        list.validateEntries();
        return !list.hasUnreadable();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void restore(Draft draft) {
        draft.rows(NAME, list::restore);
    }
}
