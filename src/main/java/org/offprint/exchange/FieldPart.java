package org.offprint.exchange;

import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEdit;
import org.offprint.papers.Publication;
import org.offprint.papers.PublicationEdit;

/** One part of a paper: how it is read, and how it is copied from one paper to another. */
final class FieldPart {

    private final Function<PaperData, @Nullable Object> value;
    private final BinaryOperator<PaperData> copy;

    private FieldPart(Function<PaperData, @Nullable Object> value, BinaryOperator<PaperData> copy) {
        this.value = value;
        this.copy = copy;
    }

    /**
     * @param setter is handed the paper to copy from, and the one to copy to
     */
    static FieldPart ofPaper(
            Function<PaperData, @Nullable Object> value, BiConsumer<PaperData, PaperEdit> setter) {
        return new FieldPart(
                value,
                (from, to) -> {
                    PaperEdit edit = to.edit();
                    setter.accept(from, edit);
                    return edit.done();
                });
    }

    static <T extends @Nullable Object> FieldPart ofPublication(
            Function<Publication, T> value, BiConsumer<PublicationEdit, T> setter) {
        return new FieldPart(
                paper -> value.apply(paper.publication()),
                (from, to) -> {
                    PublicationEdit edit = to.publication().edit();
                    setter.accept(edit, value.apply(from.publication()));
                    return to.edit().publication(edit.done()).done();
                });
    }

    @Nullable Object of(PaperData paper) {
        return value.apply(paper);
    }

    PaperData copied(PaperData from, PaperData to) {
        return copy.apply(from, to);
    }
}
