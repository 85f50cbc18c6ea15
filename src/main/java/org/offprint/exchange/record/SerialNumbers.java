package org.offprint.exchange.record;

import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.PaperDraft;
import org.offprint.papers.Isbn;
import org.offprint.papers.Issn;

/** ISSNs and ISBNs as records hold them: many in one text, with remarks, as addresses. */
record SerialNumbers(List<String> texts) {

    private static final int LONGEST = 500;

    static SerialNumbers of(List<String> texts) {
        return new SerialNumbers(List.copyOf(texts));
    }

    /** Sets the first of each kind; a doubt where there is none in what should hold one. */
    void fill(PaperDraft draft) {
        boolean hasIssn = false;
        boolean hasIsbn = false;
        for (String text : texts) {
            for (String number : pieces(text)) {
                if (!hasIssn && Issn.parse(number).isPresent()) {
                    draft.issn(number);
                    hasIssn = true;
                } else if (!hasIsbn && Isbn.parse(number).isPresent()) {
                    draft.isbn(number);
                    hasIsbn = true;
                }
            }
        }
        if (!texts.isEmpty() && !hasIssn && !hasIsbn) {
            String number = texts.getFirst();
            draft.doubt(
                    "“%s” is neither an ISSN nor an ISBN."
                            .formatted(number.length() <= 40 ? number : number.substring(0, 40)));
        }
    }

    private static List<String> pieces(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        String bare =
                start.replaceAll("(?i)https?://id\\.crossref\\.org/isbn/", "")
                        .replaceAll("(?i)urn:is[bs]n:", "")
                        .replaceAll("\\([^()]*\\)", " ")
                        .strip();
        List<String> pieces = new ArrayList<>(List.of(bare));
        for (String part : bare.split("[,;/|]")) {
            pieces.add(part.strip());
            pieces.addAll(List.of(part.strip().split("\\s+")));
        }
        return pieces;
    }
}
