package org.offprint.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.offprint.common.ui.MessageFile;

/** The dialog that lists the keys of the console. */
final class KeyList extends Composite<FrameDialog> {

    private final MessageFile words;

    KeyList(MessageFile words) {
        this.words = words;
    }

    @Override
    protected FrameDialog initContent() {
        return new FrameDialog(
                "keys",
                words.get("keys"),
                words.get("keys.close"),
                new H2(words.get("keys")),
                list());
    }

    private Component list() {
        DescriptionList list = new DescriptionList();
        // On a small screen it scrolls, and has to by keyboard too.
        list.getElement().setAttribute("tabindex", "0");
        for (List<String> row : words.rows("key.")) {
            DescriptionList.Term keys = new DescriptionList.Term();
            for (String key : row.getFirst().split(" ")) {
                Span each = new Span(key);
                each.addClassName("key");
                each.getElement().setAttribute("data-keys", "");
                keys.add(each);
            }
            list.add(keys, new DescriptionList.Description(row.getLast()));
        }
        return list;
    }
}
