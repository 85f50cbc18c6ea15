package org.offprint.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.history.Difference;

/** What differs between two states, part by part, the old beside the new. */
final class DifferenceList extends Composite<DescriptionList> {

    /**
     * @param bringBack brings back one part; null where that is not offered
     */
    DifferenceList(
            List<Difference> differences, ChangeWords words, @Nullable Consumer<String> bringBack) {
        getContent().addClassName("differences");
        for (Difference difference : differences) {
            String part = words.part(difference.part());
            getContent().add(new DescriptionList.Term(part));
            var description =
                    new DescriptionList.Description(
                            side("before", words.value(difference.before())),
                            new Span(" → "),
                            side("after", words.value(difference.after())));
            if (bringBack != null) {
                Button back =
                        new Button("Bring back", click -> bringBack.accept(difference.part()));
                back.addThemeName("tertiary");
                back.addThemeName("small");
                back.getElement().setAttribute("aria-label", "Bring back: " + part);
                description.add(back);
            }
            getContent().add(description);
        }
    }

    private static Span side(String name, String text) {
        Span side = new Span(text);
        side.addClassNames("side", name);
        return side;
    }
}
