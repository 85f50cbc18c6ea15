package org.offprint.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.offprint.citations.CitationStyle;
import org.offprint.common.ui.CopiedText;
import org.offprint.common.ui.Notifications;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperExports;

/** Shows papers in a format of the owner's choice, to be copied or downloaded. */
final class PaperExportDialog extends Dialog {

    private static final int PREVIEWED = 3;
    private static final int MOST_COPIED = 1_000;

    private final PaperExports exports;
    private final List<Paper> papers;
    final Select<ExportFormat> format = new Select<>();
    final Select<CitationStyle> style = new Select<>();
    final Checkbox drafts = new Checkbox("With those that are not public");
    final Paragraph count = new Paragraph();
    final Pre preview = new Pre();
    final Button copy = new Button("Copy", click -> copy());
    final Anchor download = new Anchor(this::send, "Download");
    private final Button back = new Button("Close", click -> close());

    private PaperExportDialog(PaperExports exports, List<Paper> papers) {
        this.exports = exports;
        this.papers = papers;
    }

    /** Offers these papers and no others, whether visitors see them or not. */
    static PaperExportDialog offer(PaperExports exports, List<Paper> chosen, String title) {
        PaperExportDialog dialog = new PaperExportDialog(exports, chosen);
        dialog.drafts.setValue(true);
        dialog.drafts.setVisible(false);
        dialog.layOut(title);
        return dialog;
    }

    /** Offers all papers; those that visitors do not see are among them where that is ticked. */
    static PaperExportDialog offerAll(PaperExports exports) {
        List<Paper> all = exports.listAll(ExportFormat.BIBTEX, true);
        PaperExportDialog dialog = new PaperExportDialog(exports, all);
        dialog.drafts.setVisible(!all.stream().allMatch(Paper::isPublic));
        dialog.layOut("Export all papers");
        return dialog;
    }

    /** The papers as they would be written now. */
    List<Paper> listed() {
        return exports.inOrder(
                drafts.getValue() ? papers : papers.stream().filter(Paper::isPublic).toList(),
                format.getValue());
    }

    private void layOut(String title) {
        format.setLabel("Format");
        format.setItems(ExportFormat.values());
        format.setItemLabelGenerator(ExportFormat::label);
        format.setValue(ExportFormat.BIBTEX);
        format.addValueChangeListener(change -> show());
        style.setLabel("Citation style");
        style.setItems(CitationStyle.values());
        style.setItemLabelGenerator(CitationStyle::label);
        style.setValue(CitationStyle.APA);
        style.addValueChangeListener(change -> show());
        drafts.addValueChangeListener(change -> show());
        Div choice = new Div(format, style, drafts);
        choice.addClassName("export-choice");
        count.getElement().setAttribute("role", "status");
        count.addClassName("hint");
        preview.addClassName("source-text");
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("aria-label", "How it begins");
        download.addClassName("export-download");
        setHeaderTitle(title);
        addClassName("export-papers");
        add(choice, count, preview);
        getFooter().add(back, copy, download);
        show();
        open();
        format.focus();
    }

    private void show() {
        List<Paper> listed = listed();
        style.setVisible(format.getValue().isStyled());
        preview.setText(
                exports.text(
                                listed.subList(0, Math.min(PREVIEWED, listed.size())),
                                format.getValue(),
                                style.getValue())
                        .strip());
        preview.setVisible(!listed.isEmpty());
        count.setText(
                listed.isEmpty()
                        ? "There is no public paper."
                        : "%s, %s.%s"
                                .formatted(
                                        listed.size() == 1
                                                ? "One paper"
                                                : "%,d papers".formatted(listed.size()),
                                        format.getValue().isStyled()
                                                ? "the newest first"
                                                : "in your order",
                                        listed.size() > PREVIEWED ? " It begins so:" : ""));
        copy.setEnabled(!listed.isEmpty());
        download.setEnabled(!listed.isEmpty());
    }

    private void copy() {
        List<Paper> listed = listed();
        if (listed.size() > MOST_COPIED) {
            Notifications.failed(
                    "%,d papers are too much for the clipboard; download them instead."
                            .formatted(listed.size()));
            return;
        }
        CopiedText.copy(
                copy,
                exports.text(listed, format.getValue(), style.getValue()),
                listed.size() == 1 ? "The paper is copied." : "The papers are copied.");
    }

    void send(DownloadEvent event) throws IOException {
        ExportFormat wanted = format.getValue();
        event.setFileName("papers." + wanted.ending());
        event.setContentType(wanted.contentType());
        try (Writer out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            exports.write(listed(), wanted, style.getValue(), out);
        }
    }
}
